package dev.lede.web;

/**
 * Who belongs to the cluster of this process, as far as it knows.
 *
 * @param members processes, this one included
 * @param nodes processes whose workers it asks
 * @param workers how many workers they have
 * @param refused processes with workers that it does not ask, since they are of another release
 */
public record Members(int members, int nodes, int workers, int refused) {}
