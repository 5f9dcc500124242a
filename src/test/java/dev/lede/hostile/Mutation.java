package dev.lede.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a valid message one that mostly is not. */
final class Mutation {
  private static final Pattern VALUE =
      Pattern.compile("(?<=[:,\\[])(?:-?\\d+|\"[^\"]{0,2000}\"|null|true|false)");
  private static final Pattern FIELD = Pattern.compile("\"\\w+\":(?:-?\\d+|\"[^\"\\\\]*+\"|null)");
  private static final int DEEPEST = 20_000;
  private static final int LONGEST = 60_000;

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** The message as it is two times of five; else changed, often more than once. */
  byte[] of(String message) {
    String text = message;
    int times = Math.max(0, random.nextInt(5) - 1);
    for (int i = 0; i < times; i++) {
      text = changed(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return times > 0 && random.nextInt(8) == 0 ? broken(bytes) : bytes;
  }

  private String changed(String text) {
    return switch (random.nextInt(28)) {
      case 0, 1, 2, 3, 4, 5, 24, 25, 26, 27 -> replaced(VALUE, text, false);
      case 6, 7 -> replaced(FIELD, text, true);
      case 8, 9, 10 -> put(text, Pieces.scrap(random));
      case 11, 12 -> put(text, Pieces.value(random));
      case 13, 14 -> without(text);
      case 15 -> text.substring(0, place(text));
      case 16 -> text.substring(place(text));
      case 17 -> text + text;
      case 18 -> " ".repeat(random.nextInt(50)) + text + "\n ";
      case 19 -> put(text, Pieces.text(random));
      default -> rarely(text);
    };
  }

  /** What is long or deep costs time; so not each time. */
  private String rarely(String text) {
    if (random.nextInt(40) > 0) {
      return put(text, Pieces.scrap(random));
    }
    return switch (random.nextInt(5)) {
      case 0 -> put(text, "[".repeat(random.nextInt(DEEPEST)));
      case 1 -> put(text, "{\"a\":".repeat(random.nextInt(DEEPEST)));
      case 2 -> put(text, "[0,0,\"\"],".repeat(random.nextInt(LONGEST / 9)));
      case 3 -> put(text, Pieces.scrap(random).repeat(random.nextInt(LONGEST)));
      default -> put(text, "9".repeat(random.nextInt(LONGEST)));
    };
  }

  private int place(String text) {
    return random.nextInt(text.length() + 1);
  }

  private String put(String text, String what) {
    int at = place(text);
    return text.substring(0, at) + what + text.substring(at);
  }

  private String without(String text) {
    int from = place(text);
    int to = Math.min(text.length(), from + 1 + random.nextInt(4));
    return text.substring(0, from) + text.substring(to);
  }

  /** One of the finds has another value, or stands there twice. */
  private String replaced(Pattern pattern, String text, boolean twice) {
    List<int[]> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find() && found.size() < 100) {
      found.add(new int[] {matcher.start(), matcher.end()});
    }
    if (found.isEmpty()) {
      return put(text, Pieces.scrap(random));
    }
    int[] range = Pieces.one(found, random);
    String old = text.substring(range[0], range[1]);
    String fresh = twice ? old + "," + old : Pieces.value(random);
    return text.substring(0, range[0]) + fresh + text.substring(range[1]);
  }

  private byte[] broken(byte[] bytes) {
    if (random.nextInt(10) == 0) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      return noise;
    }
    int at = random.nextInt(bytes.length + 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(Pieces.bytes(random));
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }
}
