package dev.lede.annotation;

import java.util.Objects;

/**
 * What a mention looks like next to the label that it has.
 *
 * @param mention id of the {@link Mention}
 * @param runnerUp what comes next
 */
public record Alternative(String mention, RunnerUp runnerUp) {
  public Alternative {
    Checks.given("mention", mention);
    Objects.requireNonNull(runnerUp, "runnerUp");
  }
}
