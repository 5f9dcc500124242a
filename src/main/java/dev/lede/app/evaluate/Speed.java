package dev.lede.app.evaluate;

/**
 * Speed and memory of a process that runs one engine.
 *
 * @param startSeconds from the start of the virtual machine to the end of the first article
 * @param startCpuSeconds processor time that this took, all threads together
 * @param oneThread tokens a second on one thread, warm
 * @param perCpuSecond tokens a processor second on one thread, collector and compiler included:
 *     what can be compared when other programs run too
 * @param twoThreads tokens a second on two threads, warm
 * @param peakMegabytes most memory that the process had resident while it annotated a text of
 *     100,000 words
 * @param options options of the virtual machine
 */
public record Speed(
    double startSeconds,
    double startCpuSeconds,
    double oneThread,
    double perCpuSecond,
    double twoThreads,
    double peakMegabytes,
    String options) {}
