package dev.lede.web.page;

/** The content security policies of the answers. */
public final class ContentSecurity {
  /** For answers that no browser shows: nothing may be loaded or framed. */
  public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  /** For the files of the page; a worker has the policy of its own file. */
  static final String FILES =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
          + " frame-ancestors 'none'";

  /** For the page that describes the API: its files, its icons, and this server to try it on. */
  static final String DOCS =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

  private ContentSecurity() {}

  /** For the page: its own files, and inline only what carries this nonce. */
  static String page(String nonce) {
    return "default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s';"
            .formatted(nonce)
        + " connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none';"
        + " frame-ancestors 'none'; form-action 'none'";
  }
}
