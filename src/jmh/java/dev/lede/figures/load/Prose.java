package dev.lede.figures.load;

import java.util.Random;

/** Sentences of news that nobody wrote before: templates, filled by chance from a seed. */
final class Prose {
  private static final String[] FIRST = {
    "Amina", "Paul", "Lena", "Ana", "Joseph", "Mei", "Carlos", "Fatima", "Ivan", "Grace", "Nadia",
    "Tomas", "Ruth", "Samuel", "Ingrid", "Pedro", "Zainab", "Olga", "Kwame", "Helen"
  };
  private static final String[] LAST = {
    "Okello", "Mensah", "Berg", "Mabunda", "Kamau", "Silva", "Haddad", "Petrov", "Lindqvist",
    "Osei", "Rahman", "Castillo", "Novak", "Banda", "Fischer", "Duarte", "Yilmaz", "Moreau"
  };
  private static final String[] PLACES = {
    "Nairobi",
    "Oslo",
    "Kigali",
    "Maputo",
    "Lisbon",
    "Accra",
    "Hamburg",
    "Quito",
    "Dhaka",
    "Cork",
    "Geneva",
    "Tashkent",
    "Mombasa",
    "Antwerp",
    "Lagos",
    "Valencia",
    "Busan",
    "Riga"
  };
  private static final String[] BODIES = {
    "the Ministry of Health", "the African Development Bank", "the Harbour Board", "Kestrel Energy",
    "the Supreme Court", "the Free Teachers Union", "Norling Shipping", "the City Council",
    "the Lake Research Institute", "the Electoral Commission", "Baobab Telecom", "the Red Cross"
  };
  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] SENTENCES = {
    "%1$s of %2$s told reporters in %3$s on %4$s that %5$d people had been moved to safety.",
    "%2$s said on %4$s that %1$s would travel to %3$s to open a plant worth $%5$d million.",
    "The police in %3$s are looking for %5$d boxes of papers that %2$s lost on %4$s.",
    "In %3$s, %1$s asked %2$s to publish all %5$d pages of the report by %4$s.",
    "A court in %3$s ruled on %4$s that %2$s must pay %1$s %5$d euros.",
    "More than %5$d visitors came to %3$s on %4$s, according to %2$s.",
    "\"We have read %5$d letters,\" said %1$s, who speaks for %2$s in %3$s.",
    "Work on the bridge at %3$s began on %4$s and will take %5$d days, %1$s said.",
    "%1$s, a former head of %2$s, died in %3$s on %4$s after %5$d days in hospital."
  };
  private static final String[] PHRASES = {
    ", as %1$s said on %4$s,", " near kilometre %5$d", ", according to %2$s,",
    " (formerly of %3$s)", " and %5$d others", ", after a visit to %3$s,"
  };

  private final Random random;

  Prose(Random random) {
    this.random = random;
  }

  /** A whole sentence, without a blank around it. */
  String sentence() {
    String filled = fill(pick(SENTENCES));
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  /** Words to be put after a word inside a sentence. */
  String phrase() {
    return fill(pick(PHRASES));
  }

  /** So many sentences in a row. */
  String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(sentence());
    }
    return text.toString();
  }

  private String fill(String template) {
    return template.formatted(
        pick(FIRST) + " " + pick(LAST),
        pick(BODIES),
        pick(PLACES),
        pick(DAYS),
        2 + random.nextInt(98_765));
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
