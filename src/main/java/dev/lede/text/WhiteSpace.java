package dev.lede.text;

/**
 * What Lede takes for white space, everywhere: Unicode's White_Space, the four ASCII separators and
 * the two invisible ones, zero-width space and byte order mark. Fixed by hand, since Java, Python
 * and JavaScript each have their own idea; all of them lie in the basic plane.
 */
public final class WhiteSpace {

  private WhiteSpace() {}

  public static boolean is(int c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    if (c < 0x85) {
      return false;
    }
    return c == 0x85
        || c == 0xA0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200B)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000
        || c == 0xFEFF;
  }
}
