package dev.lede.analysis;

/**
 * Something that takes one batch at a time.
 *
 * @param address where it takes them on the event bus
 * @param node the process that it is part of
 * @param near whether that is this process; near ones are asked first
 */
record Worker(String address, String node, boolean near) {
  private static final String PREFIX = "lede.analysis.sentences.";

  /** A worker of this process, which others cannot reach. */
  static Worker alone(int number) {
    return new Worker(PREFIX + number, "", true);
  }

  /** A worker of a process in a cluster. */
  static Worker of(Member member, int number, boolean near) {
    return new Worker(PREFIX + member.node() + "." + number, member.node(), near);
  }
}
