/**
 * Where articles come in: reads files and pages on workers, only so many at once, each within a
 * time.
 *
 * <p>Uses: {@code intake.read}, {@code intake.fetch}, Vert.x.
 */
package dev.lede.intake.desk;
