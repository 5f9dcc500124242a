package dev.lede.nlp.place;

import dev.lede.annotation.Label;
import dev.lede.annotation.Link;
import dev.lede.nlp.article.Memory;
import dev.lede.nlp.place.Candidates.Reading;
import dev.lede.nlp.place.NameIndex.Hit;

/** The gazetteer, with what the last reading asked it. Confined to one thread at a time. */
final class PlaceNames {
  /** The name of an entity with its label. */
  private record Named(String name, Label label) {}

  private final Gazetteer gazetteer;
  private final Candidates candidates;
  private final Memory<String, Hit[]> hits = new Memory<>();
  private final Memory<String, Integer> demonyms = new Memory<>();
  private final Memory<Named, Reading> readings = new Memory<>();
  private final Memory<Integer, Link> links = new Memory<>();

  PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.candidates = new Candidates(gazetteer);
  }

  PlaceColumns columns() {
    return gazetteer.columns();
  }

  /** All places called so; not to be changed. */
  Hit[] find(String name) {
    return hits.of(name, gazetteer::find);
  }

  /** Number of the country whose people are called so, or -1. */
  int demonym(String name) {
    return demonyms.of(name, gazetteer::demonym);
  }

  /** What the name of an entity can mean. */
  Reading read(String name, Label label) {
    return readings.of(new Named(name, label), n -> candidates.read(n.name, n.label));
  }

  /** Where to find a place. */
  Link link(int place) {
    return links.of(place, number -> columns().place(number).link());
  }

  /** Ends a reading: what it did not ask for is forgotten. */
  void endReading() {
    hits.endReading();
    demonyms.endReading();
    readings.endReading();
    links.endReading();
  }
}
