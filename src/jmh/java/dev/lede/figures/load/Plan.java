package dev.lede.figures.load;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the editors do.
 *
 * @param editors how many, each with a text and a socket of its own
 * @param seconds how long is measured
 * @param warmUp seconds before that, in which they write already
 * @param rate keys a second while somebody types
 * @param typing share of the time in which an editor types, 0 to 1
 * @param pasting share of the bursts that are no typing but the pasting of a paragraph, 0 to 1
 * @param slow share of the editors who stop reading for seconds, 0 to 1
 * @param sentences in a text
 * @param checked most editors whose text is held against the API at the end
 * @param seed of all chance
 * @param paste characters of a text that one more opens while the others are measured once more; 0
 *     for none
 */
record Plan(
    int editors,
    int seconds,
    int warmUp,
    double rate,
    double typing,
    double pasting,
    double slow,
    int sentences,
    int checked,
    long seed,
    int paste) {

  private static final String DEFAULTS =
      "editors=100 seconds=60 warmUp=20 rate=5 typing=0.05 pasting=0.03 slow=0.02 sentences=20"
          + " checked=500 seed=1 paste=0";

  private static final int SENTENCE_CHARS = 115;

  /** Reads {@code name=value}, what is not given as it is by default. */
  static Plan of(Map<String, String> given) {
    Map<String, String> all = new TreeMap<>();
    for (String pair : DEFAULTS.split(" ")) {
      all.put(pair.split("=")[0], pair.split("=")[1]);
    }
    all.putAll(given);
    return new Plan(
        Integer.parseInt(all.get("editors")),
        Integer.parseInt(all.get("seconds")),
        Integer.parseInt(all.get("warmUp")),
        Double.parseDouble(all.get("rate")),
        Double.parseDouble(all.get("typing")),
        Double.parseDouble(all.get("pasting")),
        Double.parseDouble(all.get("slow")),
        Integer.parseInt(all.get("sentences")),
        Integer.parseInt(all.get("checked")),
        Long.parseLong(all.get("seed")),
        Integer.parseInt(all.get("paste")));
  }

  /** The same with texts of about so many characters. */
  Plan of(int chars) {
    return new Plan(
        editors,
        seconds,
        warmUp,
        rate,
        typing,
        pasting,
        slow,
        chars / SENTENCE_CHARS,
        checked,
        seed,
        paste);
  }
}
