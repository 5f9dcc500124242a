package dev.lede.nlp.token;

import dev.lede.text.WordList;

/** The word lists of the tokenizer; {@code words.py} has the same. */
final class Lexicon {

  /** Keep their stop within a sentence. */
  static final WordList ABBREVIATIONS =
      WordList.of(
          """
          Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Gen Lt Col Sgt Capt Cmdr Cdr Maj Adm Brig Cpl Pvt
          Pfc Gov Govs Sen Sens Rep Reps Rev Hon Pres Supt Insp Det Fr Sr Jr Inc Corp Ltd Co Cos
          Bros Assn Dept Univ St Ste Mt Mts Ft Ave Blvd Rd Sq Hwy Jan Feb Mar Apr Jun Jul Aug Sep
          Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn
          Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
          Va Vt Wash Wis Wyo Que Ont Esq Ph Attn Atty Tel Ext Vol Ed Eds Vs Etc Eg Ie Cf Approx Est
          Esp Gr V v
          vs etc al eg ie cf viz approx ca est esp ext incl govt dept div vol vols ed eds repr
          trans yrs hrs mins lbs oz arrv
          MR MRS MS DR PROF GEN LT COL SGT CAPT GOV SEN REP REV SR JR INC CORP LTD CO BROS ST MT FT
          AVE BLVD VS ETC DEPT
          """);

  /** Keep their stop when a number follows. */
  static final WordList BEFORE_NUMBER =
      WordList.of(
          """
          No Nos no nos Art art Sec sec Fig fig Figs Ch ch Op op p pp P c b d m r l NO
          """);

  static final WordList DEGREES =
      WordList.of(
          """
          ph.d m.sc b.sc d.sc m.phil d.phil ll.b ll.m ll.d ed.d b.tech m.tech b.com m.com
          """);

  /** Last parts of host and file names that are written without a scheme. */
  static final WordList ENDINGS =
      WordList.of(
          """
          com org net gov edu mil info biz io tv co uk ca au nz de fr jp cn ru eu ie za ch nl
          doc docx xls xlsx pdf txt jpg jpeg png gif html htm php asp url exe zip mp3 mp4 ppt js
          csv xml json
          """);

  /** First parts of names of newsgroups. */
  static final WordList NEWSGROUPS = WordList.of("alt comp misc rec sci soc talk");

  /** Stay joined to what follows their hyphen. */
  static final WordList PREFIXES =
      WordList.of(
          """
          e non mid anti re pre co pro cross post over multi ex sub counter semi mini neo socio
          psycho inter intra micro un mis
          """);

  /** What contractions end with, after the apostrophe. */
  static final WordList SUFFIXES = WordList.of("s m d re ve ll em");

  /** Words that begin with an apostrophe. */
  static final WordList ELIDED = WordList.of("em n til till cause bout round");

  /** Words with a slash in them. */
  static final WordList SLASHED = WordList.of("w/o w/out w/in b/c b/t l/c i/c i/s s/he n/a a/k/a");

  /** Split off the number they are written onto. */
  static final WordList UNITS =
      WordList.of(
          """
          am pm AM PM mm cm km m kg mg lb lbs oz ft mph kph kmh bn mn mln tn hz Hz kHz MHz GHz kW
          MW GW kWh MWh sqft min mins hr hrs k K kb KB MB GB TB a.m p.m A.M P.M
          """);

  /** Which dollar it is, before the sign. */
  static final WordList DOLLARS =
      WordList.of("US A AU C CA HK NZ S NT R U J Z TT BZ B EC AR CAN MX Can Mex");

  private Lexicon() {}
}
