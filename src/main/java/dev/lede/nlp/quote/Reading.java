package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Quote;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One pass over a document: quotations meet cues. Confined to one call. */
final class Reading {
  private static final Comparator<Quote> OUTER_FIRST =
      Comparator.comparingInt(Quote::start).thenComparing(Quote::end, Comparator.reverseOrder());

  private final String text;
  private final List<ReadSentence> sentences;
  private final List<Speech> speeches;
  private final SpeakerFinder finder;
  private final SpokenWords spoken;
  private final List<TextRange> paragraphs;
  private final Conversation conversation;
  private final QuoteMemory memory;
  private final List<Quote> quotes = new ArrayList<>();

  Reading(
      String text,
      List<ReadSentence> sentences,
      List<Speech> speeches,
      List<Entity> entities,
      QuoteMemory memory) {
    this.text = text;
    this.memory = memory;
    this.sentences = sentences;
    this.speeches = speeches;
    this.finder = new SpeakerFinder(sentences, new Cast(entities, memory));
    this.spoken = new SpokenWords(text, memory);
    this.paragraphs = Paragraphs.of(text, sentences);
    this.conversation = new Conversation(sentences, speeches, paragraphs, finder);
  }

  /** Outer first. */
  List<Quote> quotes() {
    List<Quotation> quotations = QuotationFinder.find(text, paragraphs);
    int sentence = 0;
    for (Quotation quotation : quotations) {
      while (sentences.get(sentence).end() <= quotation.range().start()) {
        sentence++;
      }
      if (sentences.get(sentence).start() < quotation.range().end()) {
        read(quotation, sentence);
      }
    }
    List<Quote> indirect = new IndirectSpeech(text, sentences, speeches, finder).around(quotes);
    quotes.addAll(indirect);
    quotes.sort(OUTER_FIRST);
    return List.copyOf(quotes);
  }

  private void read(Quotation quotation, int first) {
    int last = first;
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).start() < quotation.range().end()) {
      last++;
    }
    Cue cue = cueIn(first, quotation);
    int at = cue == null ? last : first;
    cue = cue == null && last > first ? cueIn(last, quotation) : cue;
    if (spoken.isSpeech(quotation.inner(), cue)) {
      boolean said = cue != null && cue.speaker() != null;
      Speaker speaker = said ? finder.of(at, cue) : conversation.speaker(quotation, first, last);
      conversation.add(quotation, speaker);
      TextRange word = cue == null ? null : cue.word().shift(sentences.get(at).start());
      quotes.add(speaker.says(quotation.range(), text, word, true));
    }
  }

  private Cue cueIn(int sentence, Quotation quotation) {
    int offset = sentences.get(sentence).start();
    int start = Math.max(0, quotation.range().start() - offset);
    TextRange quoted = new TextRange(start, quotation.range().end() - offset);
    return memory.cue(sentences.get(sentence).key(), speeches.get(sentence), quoted);
  }
}
