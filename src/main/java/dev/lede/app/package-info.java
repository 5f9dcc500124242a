/**
 * The program: command line, configuration, wiring and shutdown.
 *
 * <p>This package alone reads configuration and starts Vert.x; it hands each other package the
 * record of settings which that package defines. It may use every other package, and none uses it.
 */
package dev.lede.app;
