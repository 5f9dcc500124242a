package dev.lede.nlp.place;

import dev.lede.annotation.Label;
import dev.lede.nlp.place.NameIndex.Hit;
import dev.lede.nlp.place.Place.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The places that the name of an entity may mean, at most {@value #MOST}, the likeliest first. */
final class Candidates {

  static final int MOST = 40;

  private static final int LARGE = 100_000;
  private static final Comparator<Candidate> LIKELIEST =
      Comparator.comparingDouble(Candidate::prior).reversed();

  private final Gazetteer gazetteer;

  Candidates(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Those of the first way to read the name that means anything. */
  Reading read(String name, Label label) {
    for (PlaceForm form : PlaceForm.of(name)) {
      List<Candidate> found = find(form, label);
      if (!found.isEmpty()) {
        return new Reading(found, form.within());
      }
    }
    return Reading.NOTHING;
  }

  private List<Candidate> find(PlaceForm form, Label label) {
    PlaceColumns places = gazetteer.columns();
    List<Candidate> found = new ArrayList<>();
    for (Hit hit : gazetteer.find(form.name())) {
      Kind kind = places.kind(hit.place());
      if (form.kinds().contains(kind)
          && fits(label, kind, hit.main())
          && (label != Label.LOC || kind != Kind.CITY || isLarge(hit))) {
        found.add(Candidate.of(places, hit));
      }
    }
    found.sort(LIKELIEST);
    return found.size() <= MOST ? found : found.subList(0, MOST);
  }

  /** Whether it may be a place that is not governed: a small town of the name is another. */
  private boolean isLarge(Hit hit) {
    return gazetteer.columns().population(hit.place()) >= LARGE;
  }

  private static boolean fits(Label label, Kind kind, boolean main) {
    return switch (label) {
      case GPE -> kind != Kind.ORGANISATION && kind != Kind.SITE;
      case LOC -> kind != Kind.ORGANISATION;
      case FAC -> Set.of(Kind.SITE, Kind.AREA).contains(kind);
      // A government by the name of its country or its seat.
      case ORG ->
          kind == Kind.ORGANISATION || (main && (kind == Kind.COUNTRY || kind == Kind.CAPITAL));
      default -> false;
    };
  }

  /**
   * How a name was read.
   *
   * @param candidates the likeliest first; none when the name is unknown
   * @param within the place around it that the name itself has after a comma, or null
   */
  record Reading(List<Candidate> candidates, String within) {
    static final Reading NOTHING = new Reading(List.of(), null);
  }
}
