package dev.lede.web.wire;

import java.util.Arrays;
import java.util.List;

/** What the offsets of an answer count. */
public enum OffsetUnit {
  /** UTF-16 code units, as in Java and JavaScript. */
  UTF16("utf16"),
  /** Unicode code points, as in Python. */
  CODEPOINT("codepoint"),
  /** Bytes of the text in UTF-8, as in Go and Rust. */
  UTF8("utf8");

  private final String wireName;

  OffsetUnit(String wireName) {
    this.wireName = wireName;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /**
   * The unit of this name.
   *
   * @throws Refusal when there is none
   */
  public static OffsetUnit of(String field, String name) {
    for (OffsetUnit unit : values()) {
      if (unit.wireName.equals(name)) {
        return unit;
      }
    }
    List<String> known = Arrays.stream(values()).map(OffsetUnit::wireName).toList();
    throw Refusal.unknownName(field, name, known);
  }
}
