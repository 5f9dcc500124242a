package dev.lede.annotation;

/**
 * Where an entity is found in the world outside. Each part is null when unknown.
 *
 * @param wikidata item, such as {@code Q84}
 * @param wikipedia title of the English article
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Link(String wikidata, String wikipedia, Double latitude, Double longitude) {
  public Link {
    within("latitude", latitude, 90);
    within("longitude", longitude, 180);
  }

  private static void within(String field, Double degrees, int limit) {
    if (degrees != null && !(Math.abs(degrees) <= limit)) {
      throw new IllegalArgumentException(
          "%s must be between -%d and %d but is %s".formatted(field, limit, limit, degrees));
    }
  }
}
