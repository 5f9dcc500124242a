package dev.lede.app.evaluate;

/**
 * Speed and memory of a process that runs one engine.
 *
 * @param startSeconds from the start of the virtual machine to the end of the first article
 * @param oneThread tokens a second on one thread, warm
 * @param twoThreads tokens a second on two threads, warm
 * @param peakMegabytes most memory that the process had resident while it annotated a text of
 *     100,000 words
 * @param options options of the virtual machine
 */
public record Speed(
    double startSeconds,
    double oneThread,
    double twoThreads,
    double peakMegabytes,
    String options) {}
