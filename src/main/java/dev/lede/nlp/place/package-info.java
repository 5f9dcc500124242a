/**
 * Places by their names, and which of several is meant.
 *
 * <p>{@link dev.lede.nlp.place.Gazetteer} knows countries, their first-level regions, cities, seas
 * and a few well-known sites and organisations by all their names. {@link
 * dev.lede.nlp.place.PlaceLinker} chooses among the places of one name by what the article says
 * ({@link dev.lede.nlp.place.PlaceContext}): "Basra, Iraq", the countries and states it speaks of,
 * the label of the mention, and how many people live there.
 *
 * <p>{@link dev.lede.nlp.place.PlaceReading} links an article that changes, and keeps what the
 * gazetteer said of its names.
 *
 * <p>The data is {@code /places/places.tsv.gz}, made by {@code src/data/places/make_places.py} from
 * open sources that NOTICE names. It is read when first asked for, never at the start of the
 * server, and kept in columns of about ten megabytes.
 *
 * <p>Trap: {@link dev.lede.nlp.place.PlaceName#fold} has a twin in that program. A change of one is
 * a change of both.
 *
 * <p>Uses: {@code nlp.article} ({@code Memory}), {@code annotation}, {@code text}. Knows nothing of
 * the model or of Vert.x.
 */
package dev.lede.nlp.place;
