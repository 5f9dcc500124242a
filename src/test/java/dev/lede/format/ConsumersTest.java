package dev.lede.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.dkpro.core.api.io.ResourceCollectionReaderBase;
import org.dkpro.core.io.brat.BratReader;
import org.dkpro.core.io.conll.ConllUReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our output read by the readers of the UIMA world, which others wrote. */
class ConsumersTest {
  @TempDir private Path folder;

  @Test
  void dkproReadsOurConllu() throws Exception {
    AnnotatedText article = Articles.hard();
    Files.writeString(folder.resolve("a.conllu"), Format.CONLLU.write(article));
    JCas cas = JCasFactory.createJCas();
    CollectionReaderFactory.createReader(
            ConllUReader.class,
            ResourceCollectionReaderBase.PARAM_SOURCE_LOCATION,
            folder.resolve("a.conllu").toString(),
            ResourceCollectionReaderBase.PARAM_LANGUAGE,
            "en")
        .getNext(cas.getCas());
    assertEquals(2, JCasUtil.select(cas, Sentence.class).size());
    assertEquals(
        article.tokens().stream().map(t -> article.cover(t.start(), t.end())).toList(),
        JCasUtil.select(cas, Token.class).stream().map(Token::getCoveredText).toList());
    assertEquals(
        article.tokens().stream().map(dev.lede.annotation.Token::tag).toList(),
        JCasUtil.select(cas, POS.class).stream().map(POS::getPosValue).toList());
  }

  @Test
  @SuppressWarnings("deprecation") // its newer parameter does not work with the Jackson we have
  void dkproReadsOurBrat() throws Exception {
    AnnotatedText article = Articles.hard();
    Files.writeString(folder.resolve("a.ann"), Format.BRAT.write(spansOnly(article)));
    Files.writeString(folder.resolve("a.txt"), article.text());
    JCas cas = JCasFactory.createJCas();
    CollectionReaderFactory.createReader(
            BratReader.class,
            ResourceCollectionReaderBase.PARAM_SOURCE_LOCATION,
            folder.toString(),
            ResourceCollectionReaderBase.PARAM_PATTERNS,
            "*.ann",
            BratReader.PARAM_TEXT_ANNOTATION_TYPE_MAPPINGS,
            new String[] {".* -> " + NamedEntity.class.getName()})
        .getNext(cas.getCas());
    assertEquals(article.text(), cas.getDocumentText());
    assertEquals(
        article.mentions().size() + 1,
        JCasUtil.select(cas, NamedEntity.class).size(),
        "one more, as the name over a line end is in two parts");
  }

  @Test
  void uimaReadsOurCas() throws Exception {
    AnnotatedText article = Articles.hard();
    JCas cas = JCasFactory.createJCas();
    byte[] json = Format.CASJSON.write(article).getBytes(StandardCharsets.UTF_8);
    new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(json), cas.getCas());
    assertEquals(article.text(), cas.getDocumentText());
    List<NamedEntity> entities = List.copyOf(JCasUtil.select(cas, NamedEntity.class));
    assertEquals(
        article.mentions().stream().map(m -> m.text() + "/" + m.label()).toList(),
        entities.stream().map(e -> e.getCoveredText() + "/" + e.getValue()).toList());
    assertEquals(
        "co.", List.copyOf(JCasUtil.select(cas, Token.class)).get(22).getLemma().getValue());
  }

  /** What the reader of DKPro knows: it has no normalisations. */
  private static AnnotatedText spansOnly(AnnotatedText a) {
    return new AnnotatedText(
        a.text(),
        a.date(),
        a.model(),
        a.mentions(),
        List.of(),
        a.sentences(),
        a.tokens(),
        List.of());
  }
}
