package dev.lede.format.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lede.annotation.Label;
import dev.lede.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not as they must be, and what is said of them. */
class MalformedTest {
  /** The first character counts two in UTF-16, one as a code point. */
  private static final String TEXT = "\uD83D\uDE00 Lena Berg left.\nShe slept.";

  private static void assertRefused(ImportFormat format, String file, String said) {
    String beside = format.holdsText() ? null : TEXT;
    FormatProblem problem =
        assertThrows(FormatProblem.class, () -> format.read(file, beside), file);
    assertEquals(
        said,
        problem.getMessage().substring(0, Math.min(said.length(), problem.getMessage().length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "T1>PERSON 2 6 ! line 1: must be id, type and offsets, and words, with tabs",
        "X1>PERSON 2 6>Lena ! line 1: must be id",
        "T>PERSON 2 6>Lena ! line 1: must be id",
        "R1>x Arg1:T1;T1>PERSON>Lena ! line 2: must have offsets",
        "T1>PERSON 2>Lena ! line 1: offsets must be a start and an end: 2",
        "T1>PERSON 2 x>Lena ! line 1: no offset of the text in code points: \"x\"",
        "T1>PERSON 2 99>Lena ! line 1: no offset of the text in code points: \"99\"",
        "T1>PERSON 6 2>Lena ! line 1: the range is empty or ends before it starts",
        "T1>PERSON 3 7>Lena ! line 1: says \"Lena\", but the text there is \"ena \"",
        "T1>PERSON 2 6>Lena B ! line 1: has more words than its ranges",
        "T1>Person 2 6>Lena ! line 1: unknown label \"Person\"; known are PERSON, TITLE,",
        "T1>PERSON 2 6|7 11>Lena Berg ! line 1: a mention cannot have a gap",
        "T1>PERSON 2 11>Lena Berg;T2>ORG 7 16>Berg left ! line 2: the range is that of another",
        "T1>PERSON 2 6>Lena;T2>ORG 2 6>Lena ! line 2: the range is that of another",
        "T1>PERSON 2 6>Lena;T1>ORG 7 11>Berg ! line 2: the id T1 is there twice"
      })
  void saysWhichLineOfBratIsWrong(String file, String said) {
    assertRefused(
        ImportFormat.BRAT, file.replace('>', '\t').replace(';', '\n').replace('|', ';'), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "1>Lena>_ ! line 1: must have 10 columns but has 3",
        "x>Lena>_>_>_>_>_>_>_>_ ! line 1: has no id: \"x\"",
        "1>>_>_>_>_>_>_>_>_ ! line 1: has no form",
        "1>Lena>_>_>_>_>_>_>_>Entity=(e1-PERSON ! line 1: the mention that begins in line 1 does"
            + " not",
        "1>Lena>_>_>_>_>_>_>_>Entity=e1) ! line 1: Entity closes what is not open: \"e1\"",
        "1>Lena>_>_>_>_>_>_>_>Entity=(e1 ! line 1: Entity has what is no bracket: \"(e1\"",
        "1>Lena>_>_>_>_>_>_>_>Entity=(e1-HUMAN) ! line 1: unknown label \"HUMAN\"",
        "# text = Lena B.;1>Lena>_>_>_>_>_>_>_>_ ! line 2: the sentence that ends here is \"Lena\"",
        "1>a>_>_>_>_>_>_>_>Entity=(e1-ORG(e2-ORG)e1) ! line 1: the range is that of another"
      })
  void saysWhichLineOfATreebankIsWrong(String file, String said) {
    assertRefused(ImportFormat.CONLLU, file.replace('>', '\t').replace(';', '\n'), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "JSON ! [] ! the file: must be one JSON object",
        "JSON ! {'a':1,'a':2} ! line 1, column 11: no JSON: Duplicate",
        "JSON ! {} {} ! line 1, column 4: no JSON",
        "JSON ! {} ! mentions: is missing",
        "JSON ! {'mentions':{}} ! mentions: must be a list",
        "JSON ! {'offsets':'bytes','mentions':[]} ! offsets: must be one of utf16,",
        "JSON ! {'length':7,'mentions':[]} ! length: is 7, but that of the text is 29",
        "JSON ! {'mentions':[{'start':3}]} ! mentions[0].end: is missing",
        "JSON ! {'mentions':[{'start':-1,'end':3}]} ! mentions[0].start: must be a whole number",
        "JSON ! {'mentions':[{'start':1,'end':3,'label':'ORG'}]} ! mentions[0]: the range is not"
            + " one",
        "JSON ! {'mentions':[{'start':3,'end':7,'label':7}]} ! mentions[0].label: must be text",
        "JSON ! {'mentions':[{'start':3,'end':7,'text':'Lina','label':'ORG'}]} ! mentions[0].text:"
            + " says",
        "DISPLACY ! {'ents':[]} ! text: is missing",
        "DISPLACY ! {'text':'a'} ! ents: is missing, and spans too",
        "DISPLACY ! {'text':'a','ents':[{'start':0,'end':2,'label':'ORG'}]} ! ents[0]: the range is"
            + " not",
        "DISPLACY ! {'text':'a','spans':[{'start_token':0,'end_token':1,'label':'ORG'}]} ! tokens:"
            + " is",
        "DISPLACY ! {'text':'a','spans':[{}],'tokens':['b']} ! tokens[0]: is not the next word",
        "DISPLACY ! {'text':'a','spans':[{'start_token':0,'end_token':2}],'tokens':['a']} !"
            + " spans[0]: must be",
        "JSONLD ! {'items':[{'body':{'value':'ORG'}}]} ! items[0].target: is missing",
        "JSONLD ! {'items':[{'body':{'value':'ORG'},'target':{'selector':[]}}]} !"
            + " items[0].target.selector: has no",
        "JSONLD ! {'items':[{'body':[{'value':'ORG'},{'value':'LAW'}]}]} ! items[0].body[1].value:"
            + " is a second tag"
      })
  void saysWhichFieldIsWrong(ImportFormat format, String file, String said) {
    assertRefused(format, file.replace('\'', '"'), said);
  }

  @Test
  void boundsHowDeepBracketsMayLie() {
    String deep = "1\tx\t_\t_\t_\t_\t_\t_\t_\tEntity=" + "(e1-ORG".repeat(101);
    assertRefused(ImportFormat.CONLLU, deep, "line 1: more than 100 mentions are open");
  }

  @Test
  void readsMultiwordTokensParagraphsAndLineEndsOfWindows() {
    String file =
        """
        # newpar
        1-2\tLena's\t_\t_\t_\t_\t_\t_\t_\t_
        1\tLena\t_\t_\t_\t_\t_\t_\t_\tEntity=(a-PERSON)
        2\t's\t_\t_\t_\t_\t_\t_\t_\t_
        2.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_
        3\tdog\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        4\t.\t_\t_\t_\t_\t_\t_\t_\t_

        # newpar
        1\tOslo\t_\t_\t_\t_\t_\t_\t_\tEntity=(b-GPE-1)
        """;
    MarkedText read = ImportFormat.CONLLU.read(file.replace("\n", "\r\n"), null);
    assertEquals("Lena's dog.\n\nOslo", read.text());
    assertEquals(
        List.of(
            new Mark(new TextRange(0, 6), Label.PERSON),
            new Mark(new TextRange(13, 17), Label.GPE)),
        read.marks());
  }

  @Test
  void readsOneWebAnnotation() {
    String one =
        "{\"type\":\"Annotation\",\"body\":{\"value\":\"PERSON\"},\"target\":{\"selector\":"
            + "{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":6}}}";
    assertEquals(
        List.of(new Mark(new TextRange(3, 7), Label.PERSON)),
        ImportFormat.JSONLD.read(one, TEXT).marks());
  }
}
