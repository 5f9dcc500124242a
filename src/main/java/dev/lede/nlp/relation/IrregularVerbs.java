package dev.lede.nlp.relation;

import java.util.HashMap;
import java.util.Map;

/** The forms of verbs that no rule makes. */
final class IrregularVerbs {
  /** Base form, then the forms that no rule makes. */
  private static final String IRREGULAR =
      "arise arose arisen|awake awoke awoken|be was were been is are am|bear bore born borne|beat"
          + " beaten|become became|begin began begun|bend bent|bet bet|bind bound|bite bit"
          + " bitten|bleed bled|blow blew blown|break broke broken|bring brought|build built|burn"
          + " burnt|buy bought|cast cast|catch caught|choose chose chosen|come came|cost cost|cut"
          + " cut|deal dealt|dig dug|do did done does|draw drew drawn|drink drank drunk|drive drove"
          + " driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee"
          + " fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave"
          + " forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|grow"
          + " grew grown|hang hung|have had has|hear heard|hide hid hidden|hit hit|hold held|hurt"
          + " hurt|keep kept|know knew known|lay laid|lead led|learn learnt|leave left|lend"
          + " lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake"
          + " mistook mistaken|outdo outdid outdone|overcome overcame|oversee oversaw"
          + " overseen|overthrow overthrew overthrown|pay paid|plead pled|prove proven|put"
          + " put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|run ran|say"
          + " said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shoot"
          + " shot|show shown|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|speak"
          + " spoke spoken|spend spent|split split|spread spread|stand stood|steal stole"
          + " stolen|stick stuck|strike struck stricken|swear swore sworn|sweep swept|swim swam"
          + " swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw"
          + " thrown|undergo underwent undergone|understand understood|undertake undertook"
          + " undertaken|uphold upheld|wear wore worn|win won|withdraw withdrew withdrawn|withhold"
          + " withheld|write wrote written|die dying|lie lying|tie tying";

  private static final Map<String, String> BASES = bases();

  private IrregularVerbs() {}

  private static Map<String, String> bases() {
    Map<String, String> bases = new HashMap<>();
    for (String verb : IRREGULAR.split("\\|")) {
      String[] forms = verb.split(" ");
      for (int i = 1; i < forms.length; i++) {
        bases.putIfAbsent(forms[i], forms[0]);
      }
    }
    bases.put("lay", "lay");
    return bases;
  }

  /** The base of a form in small letters; null when it is not one of these. */
  static String base(String form) {
    return BASES.get(form);
  }
}
