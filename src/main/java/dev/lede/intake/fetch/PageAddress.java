package dev.lede.intake.fetch;

import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page.
 *
 * @param secure whether it is of https
 * @param host a name or an address, as it stands in the header {@code Host} without the port
 * @param path path and query, percent-encoded
 */
record PageAddress(boolean secure, String host, int port, String path) {
  private static final int LONGEST = 2_048;
  private static final Pattern FORM =
      Pattern.compile("(?i)(https?)://([^/?#\\\\]*)((?:[/?][^#]*)?)(?:#.*)?", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:@\\[\\]]+)(?::(\\d{1,5}))?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,253}");

  /**
   * Reads an address as people paste it.
   *
   * @throws IntakeFailure when it is none of http or https
   */
  static PageAddress of(String text) {
    String address = text.strip();
    Matcher form = FORM.matcher(address);
    if (address.length() > LONGEST || !form.matches()) {
      throw bad("The address must begin with http:// or https:// and have at most 2048 characters");
    }
    Matcher authority = AUTHORITY.matcher(form.group(2));
    if (!authority.matches()) {
      throw bad("The address must name a host, without a user and a password");
    }
    boolean secure = form.group(1).toLowerCase(Locale.ROOT).equals("https");
    int port = secure ? 443 : 80;
    if (authority.group(2) != null) {
      port = Integer.parseInt(authority.group(2));
    }
    return new PageAddress(secure, host(authority.group(1)), port, path(form.group(3)));
  }

  /**
   * Where a redirect leads from here.
   *
   * @param location value of the header
   */
  PageAddress follow(String location) {
    try {
      return of(new URI(toString()).resolve(new URI(encoded(location.strip()))).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IntakeFailure(Reason.UNREACHABLE, "The page leads to what is no address");
    }
  }

  /** What the host is looked up as: without the brackets of IPv6. */
  String lookup() {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  @Override
  public String toString() {
    return "%s://%s:%d%s".formatted(secure ? "https" : "http", host, port, path);
  }

  private static String host(String given) {
    if (given.startsWith("[")) {
      return given;
    }
    try {
      String name = IDN.toASCII(given, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      if (NAME.matcher(name).matches()) {
        return name;
      }
    } catch (IllegalArgumentException e) {
      // No name of a host: said below.
    }
    throw bad("The address does not name a host");
  }

  private static String path(String given) {
    String encoded = encoded(given);
    return encoded.startsWith("/") ? encoded : "/" + encoded;
  }

  /** Percent-encodes what may not stand in an address as it is. */
  private static String encoded(String given) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : given.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c <= ' ' || c >= 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0) {
        encoded.append("%%%02X".formatted(c));
      } else {
        encoded.append((char) c);
      }
    }
    return encoded.toString();
  }

  private static IntakeFailure bad(String why) {
    return new IntakeFailure(Reason.BAD_ADDRESS, why);
  }
}
