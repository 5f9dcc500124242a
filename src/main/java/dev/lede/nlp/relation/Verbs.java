package dev.lede.nlp.relation;

import java.util.Set;

/** What has to be known of single verbs and prepositions. */
final class Verbs {
  private static final Set<String> SPEECH =
      words(
          "say tell announce claim report state declare confirm deny allege add argue "
              + "insist write explain note warn reveal believe think maintain admit "
              + "acknowledge assert tweet estimate predict conclude find contend accuse agree "
              + "respond reply suggest stress indicate observe comment recall emphasize "
              + "emphasise rule testify");
  private static final Set<String> WISHES =
      words(
          "hope wish want fear expect demand request propose doubt ask wonder recommend "
              + "urge imagine suppose ensure pretend require prefer see decide determine "
              + "question");

  /** Verbs that need the noun after them. */
  private static final Set<String> LIGHT =
      words("have take make give hold pay do get put lay set play");

  /** Prepositions whose noun takes part in what is done. */
  private static final Set<String> SHARING =
      words("to with against from for into of toward towards upon onto");

  /** Prepositions that mostly say where; with these verbs it is the point. */
  private static final Set<String> PLACING = words("in at on near over through");

  private static final Set<String> PLACED =
      words(
          "arrive land live reside bear die base work stay locate study invest "
              + "participate compete crash settle operate headquarter remain serve appear "
              + "speak insist focus vote call rely depend impose place deploy station "
              + "intervene interfere engage enroll believe comment attack strike fire launch "
              + "detain imprison graduate hold kill injure lead situate house gather march "
              + "protest perform play");

  /** Verbs after which "as" says what somebody is or becomes. */
  private static final Set<String> NAMING =
      words(
          "serve work act elect name appoint resign nominate know step recognize "
              + "recognise swear confirm retire install continue take remain return run");

  private Verbs() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  static boolean isNaming(String lemma) {
    return NAMING.contains(lemma);
  }

  static boolean isSpeech(String lemma) {
    return SPEECH.contains(lemma);
  }

  static boolean isWish(String lemma) {
    return WISHES.contains(lemma);
  }

  static boolean isLight(String lemma) {
    return LIGHT.contains(lemma);
  }

  static boolean isSharing(String preposition) {
    return SHARING.contains(preposition);
  }

  /** Whether a preposition that says where belongs to a verb. */
  static boolean isPlacing(String preposition, String verb) {
    return PLACING.contains(preposition) && PLACED.contains(verb);
  }
}
