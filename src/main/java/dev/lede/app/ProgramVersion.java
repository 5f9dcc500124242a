package dev.lede.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class ProgramVersion implements IVersionProvider {

  /** The number alone. */
  static String number() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(version).orElse("(not from a jar)");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Lede " + number()};
  }
}
