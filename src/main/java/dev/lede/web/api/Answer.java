package dev.lede.web.api;

import dev.lede.format.AnnotatedText;
import dev.lede.format.Format;
import dev.lede.session.ArticleAnnotations;
import dev.lede.session.FixedMentions;
import dev.lede.text.Sentence;

/**
 * What an answer is made of.
 *
 * @param found all that is known of the text
 * @param selection what the request wants of it
 * @param fixed mentions of the caller's own, given or found by the dictionary
 * @param tookMillis from the request in full to here
 */
public record Answer(
    AnnotateRequest request,
    ArticleAnnotations found,
    Selection selection,
    FixedMentions fixed,
    ModelName model,
    long tookMillis) {

  /** The answer as the JSON object of the API; with an id when one is given. */
  public String json(String id) {
    return StreamedJson.text(ApiJson.line(id, null, this));
  }

  /** The answer in the format of another tool. */
  public String in(Format format) {
    return format.write(
        new AnnotatedText(
            request.text(),
            found.date(),
            model.name() + " " + model.version(),
            selection.mentions(),
            selection.entities(),
            found.sentences().stream().map(Sentence::range).toList(),
            found.tokens(),
            selection.quotes()));
  }
}
