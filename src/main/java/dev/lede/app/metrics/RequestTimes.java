package dev.lede.app.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Gives the times of requests a histogram, and each request the one route that answered it. */
final class RequestTimes implements MeterFilter {
  private static final String TIMES = "vertx.http.server.response.time";
  private static final String ROUTE = "route";
  private static final String NO_ROUTE = "none";
  private static final double[] MILLIS = {
    5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000
  };

  /** The borders of the histograms of times. */
  static Duration[] borders() {
    return DoubleStream.of(MILLIS)
        .mapToObj(millis -> Duration.ofMillis((long) millis))
        .toArray(Duration[]::new);
  }

  @Override
  public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
    if (!id.getName().equals(TIMES)) {
      return config;
    }
    double[] nanos = DoubleStream.of(MILLIS).map(millis -> millis * 1e6).toArray();
    return DistributionStatisticConfig.builder()
        .serviceLevelObjectives(nanos)
        .build()
        .merge(config);
  }

  /** Vert.x lists every route a request went through; the last is the one that answered. */
  static MeterFilter lastRoute() {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id id) {
        String routes = id.getTag(ROUTE);
        return routes == null ? id : id.replaceTags(tags(id.getTags(), last(routes)));
      }
    };
  }

  private static List<Tag> tags(List<Tag> tags, String route) {
    List<Tag> replaced = new ArrayList<>(tags);
    replaced.replaceAll(tag -> tag.getKey().equals(ROUTE) ? Tag.of(ROUTE, route) : tag);
    return replaced;
  }

  private static String last(String routes) {
    String last = routes.substring(routes.lastIndexOf('>') + 1);
    return last.isEmpty() ? NO_ROUTE : last;
  }
}
