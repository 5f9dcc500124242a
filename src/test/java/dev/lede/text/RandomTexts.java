package dev.lede.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded random texts and edits that are rich in what splits and what must not be split. */
final class RandomTexts {

  private static final String[] ATOMS = {
    "The mayor spoke",
    "He left",
    "iPhone sales rose",
    "in the U.S",
    "Mr",
    "p.m",
    "No",
    "5",
    "J",
    "end",
    "it costs 3.5",
    "Inc",
    "WHO",
    ".",
    ". ",
    ". ",
    "? ",
    "!",
    "...",
    "… ",
    ".” ",
    ".\" ",
    ".[3] ",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\u2028",
    "\u2029",
    " ",
    " ",
    " ",
    "\u00a0",
    "\t",
    "- item",
    "• item",
    "1. item",
    "“",
    "\"",
    "(",
    ")",
    "’",
    "e\u0301",
    "\u0301",
    "😀",
    "👍🏽",
    "👩‍👩‍👧",
    "\ud83d",
    "\ude00",
    "שלום",
    "\u200f",
    "مرحبا؟ ",
    "東京。",
    "नमस्ते। ",
    "www.example.com",
    "said Ann.Then",
    "a long line of words that goes on and on until it is nearly as wide as this",
    "and the next line goes on with small letters as wrapped text does when it is wide"
  };

  private final Random random;

  RandomTexts(long seed) {
    this.random = new Random(seed);
  }

  int upTo(int bound) {
    return random.nextInt(bound + 1);
  }

  /** A text of about {@code atoms} atoms, words mostly parted by spaces. */
  String text(int atoms) {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < atoms; n++) {
      text.append(ATOMS[random.nextInt(ATOMS.length)]);
      if (random.nextInt(3) == 0) {
        text.append(' ');
      }
    }
    if (random.nextInt(20) == 0) {
      text.append("x".repeat(random.nextInt(5_000)));
    }
    return text.toString();
  }

  /** One to four replacements somewhere in a text of {@code length} units. */
  Edit edit(int length) {
    List<Replacement> replacements = new ArrayList<>();
    int from = 0;
    for (int n = upTo(3); n >= 0 && from <= length; n--) {
      int start = from + random.nextInt(length - from + 1);
      int reach = random.nextInt(5) == 0 ? 400 : 6;
      int end = Math.min(length, start + random.nextInt(reach));
      replacements.add(new Replacement(start, end, text(random.nextInt(4))));
      from = end;
    }
    return new Edit(replacements);
  }
}
