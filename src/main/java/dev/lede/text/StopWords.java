package dev.lede.text;

/** The words that say whether the stop after them, or before them, ends a sentence. */
final class StopWords {

  /** Stand before a name: their stop never ends a sentence. */
  static final WordList TITLES =
      WordList.of(
          """
          mr mrs ms mx messrs mme mlle dr drs prof gen lt lieut col sgt capt cmdr cdr comdr maj adm
          brig cpl pvt pfc gov govs sen sens rep reps rev hon pres supt insp det st ste mt ft fr
          msgr amb spc pte cllr atty asst assoc ald treas
          """);

  /** The same in small letters, before any word. */
  static final WordList LINKS = WordList.of("vs v cf viz e.g i.e eg ie approx incl esp resp ca");

  /** Their stop ends a sentence only before a word that likely begins one. */
  static final WordList SHORTENED =
      WordList.of(
          """
          inc corp ltd co cos bros plc jr sr esq al assn dept univ ave blvd rd hwy sq jan feb mar apr
          jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark
          calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla
          ore pa penn tenn tex va vt wash wis wyo que ont ph ext tel attn vol ed eds
          """);

  /** The same in small letters. */
  static final WordList MEASURES =
      WordList.of(
          """
          ft lb lbs oz hr hrs min mins sec secs yr yrs est ext govt dept div et al
          tel vol ed eds trans etc
          """);

  /** Their stop does not end a sentence before a number. */
  static final WordList NUMBERED =
      WordList.of(
          """
          No Nos NO Fig Figs Sec Art Ch Vol Op Par Pt no nos fig figs sec art ch vol op p pp c par pt
          b d m
          """);

  /** Follow the time of day, rather than begin a sentence. */
  static final WordList TIME_ZONES =
      WordList.of(
          """
          est edt et gmt utc pst pdt pt cst cdt ct mst mdt ast adt akst hst cet cest bst eet msk ist
          pkt sgt hkt jst kst aest aedt acst awst nzst nzdt wat cat eat sast brt local eastern
          pacific central mountain standard daylight monday tuesday wednesday thursday friday saturday sunday january february march
          april may june july august september october november december jan feb mar apr jun jul
          aug sep sept oct nov dec mon tue wed thu fri sat sun
          """);

  /** Names written with a mark of exclamation. */
  static final WordList EXCLAIMED = WordList.of("yahoo jeopardy oklahoma");

  /** Verbs of saying: after them and a name the sentence of a quote goes on. */
  static final WordList CUES =
      WordList.of(
          """
          said says say asked asks told tells added adds replied wrote writes shouted cried
          continued insisted explained noted argued whispered yelled exclaimed
          """);

  /** Words that are capital because they begin a sentence, not because they are names. */
  static final WordList STARTERS =
      WordList.of(
          """
          the a an this that these those he she it they we you i his her its their our my your in on
          at by for from with without to of as and but or nor so yet if when while after before
          since because although though however meanwhile also there here what who whom whose how
          why where which one two three four five six seven eight nine ten some many most all both
          each every no not other others another more less few several such any only even just still
          then now today yesterday tomorrow earlier later last next first second once during under
          over about above across against along among around between beyond despite except like
          near off out through throughout until up upon within instead moreover furthermore
          nevertheless nonetheless therefore thus hence otherwise indeed perhaps maybe according
          nearly almost both either neither is are was were be been has have had do does did can
          could will would should may might must let please thank thanks yes well oh okay ok it's
          he's she's they're we're you're i'm i've that's there's what's don't didn't police
          officials people analysts critics witnesses authorities investigators prosecutors
          researchers scientists experts officers residents protesters supporters opponents shares see note call look go get try
          """);

  private StopWords() {}
}
