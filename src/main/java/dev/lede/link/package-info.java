/**
 * Asks the world outside who or what an entity is, if the operator wants that.
 *
 * <p>{@link dev.lede.link.Links} is the port that articles are linked through; {@link
 * dev.lede.link.WikidataLinks} asks the search of Wikidata. Off unless {@code links.online} is set.
 *
 * <p><b>What leaves the machine</b>: the names of entities, one a request, and nothing else: no
 * text, no sentence, no address of a reader. Names that the gazetteer knows are not asked for.
 *
 * <p>Bounds: requests at once, names an article, length of a name and of an answer, time of a
 * request, answers kept. A name that there is no room for stays without a link. After some failures
 * nothing is asked for a while (circuit breaker).
 *
 * <p>Uses: {@code annotation}, Vert.x.
 */
package dev.lede.link;
