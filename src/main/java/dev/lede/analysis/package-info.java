/**
 * How sentences get to the engine and back.
 *
 * <p>The story of a request: {@link dev.lede.analysis.Analyzer} is the port. What is in the cache
 * is answered at once. The rest waits in a bounded queue, by priority, until a worker is free; then
 * the first sentences of the queue, whoever asked for them, go as one batch over the event bus. The
 * event bus has no back-pressure, so the sender counts what it has in flight and never has more
 * than one batch at a worker.
 *
 * <p>{@link dev.lede.analysis.ReadingRoom} is the place for the other kind of work, that on a whole
 * article: it is asked seldom, one reading at a time, and never waits behind sentences.
 *
 * <p>In a cluster ({@link dev.lede.analysis.ClusterAnalysis}) workers of other processes are asked
 * too. Processes with workers tell of them again and again; {@code Roster} keeps those that are of
 * the same release and not silent. When one is lost, the batches it had go to others. What crosses
 * the wire is written in {@code dev.lede.analysis.wire}; inside a process records travel by
 * reference.
 *
 * <p>Who wants to know how much is asked, cached and waiting gives an {@link
 * dev.lede.analysis.AnalysisObserver}; this package counts nothing itself.
 *
 * <p>May depend on: java, Vert.x core, Caffeine, {@code dev.lede.nlp}, {@code dev.lede.annotation}.
 * It is the only package that uses the event bus.
 */
package dev.lede.analysis;
