package dev.lede.nlp.zone;

import java.util.regex.Pattern;

/** Knows what stands under a picture by its credit, or by how it begins. */
final class Captions {
  private static final String PICTURE =
      "(?:photo|photograph|image|picture|pic|illustration|graphic|map|cartoon|video|caption)s?";

  private static final Pattern OPENING =
      Pattern.compile(
          "[\\[(]?(?:(?:file|stock|ap|afp|archive|handout)[ -])?"
              + PICTURE
              + "(?: (?:by|credit|courtesy|source|caption|from|taken by)s?)?\\s?[:/|\u2014\u2013].*"
              + "|(?:image|media|video) (?:source|caption|credit),.*"
              + "|(?:image|photo|picture|photograph)s? (?:credit|courtesy of|by) .*"
              + "|file (?:photo|image|picture)\\b.*|file\\s?[-\u2013\u2014:].*"
              + "|(?:pictured|above|below|left|right|credit|fig(?:ure)?\\.? \\d+)\\s?: .*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String AGENCY =
      "(?:AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|Xinhua|Anadolu|Shutterstock|Getty(?:"
          + " Images)?|Bloomberg|iStock|Alamy|Unsplash|PA|TASS|ANI|PTI|Wikimedia(?:"
          + " Commons)?|Flickr)";

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i:\\b"
              + PICTURE
              + "(?: (?:by|credit|courtesy|source|courtesy of)| ?:| ?/|\\s\\|))\\s?[^.!?]{2,60}"
              + "(?:\\.?[A-Z][^.!?]{0,40})?[.)\\]]*$"
              + "|(?:\\(|\\[|\\| ?|\u00a9 ?|[\u2014\u2013-] )[^()\\[\\]|.]{0,50}(?:/ ?|via )"
              + "[^()\\[\\]|.]{0,20}"
              + AGENCY
              + "[^()\\[\\]|.]{0,20}[)\\].]*$"
              + "|\\w(?:/| via )"
              + AGENCY
              + "(?:/[^.]{1,30})?[)\\].]*$|REUTERS/[^.]{2,60}\\.?$|AP"
              + " Photo|(?i:[(\\[](?:file|supplied|handout|archive)(?:"
              + " (?:photo|picture|image))?[)\\]]\\.?$)|(?i:file"
              + " photo\\.?$)|(?i:\\([^()]{0,30}\\bphoto\\b[^()]{0,40}\\))|[\u2014\u2013-]"
              + " \\p{Lu}[\\p{L}.-]+ (?:\\p{L}+ )?\\p{Lu}[\\p{L}-]+ ?/ ?[\\p{L}."
              + " ]{2,25}$|(?i:\\bcredit:"
              + " ?[^.]{2,60}[.)\\]]*$)|\\[[^\\]]{2,50}/[^\\]]{2,40}\\]$|\\([^()/]{2,40}/[^()]{2,30}\\)\\.?$|\\b[Ii]mages\\)\\.?$|/"
              + " ?Staff Photographer$|[\u2014\u2013-] [^.]{0,30}\\bPhoto\\b [^.]{2,40}$");

  private static final String[] HINTS = {
    "/",
    "[",
    "|",
    "\u00a9",
    " via ",
    "hoto",
    "HOTO",
    "mage",
    "MAGE",
    "icture",
    "redit",
    "REDIT",
    "ic:",
    "ics:",
    "llustration",
    "raphic",
    "ap:",
    "artoon",
    "ideo",
    "aption",
    "File",
    "ile)",
    "upplied",
    "andout",
    "rchive"
  };

  private static final int LONGEST_CREDIT = 110;
  private static final int SHORTEST = 10;

  private Captions() {}

  static boolean isCaption(String block) {
    if (block.length() < SHORTEST) {
      return false;
    }
    if (OPENING.matcher(block).matches()) {
      return true;
    }
    int from = Math.max(0, block.length() - LONGEST_CREDIT);
    return mayCredit(block, from) && CREDIT.matcher(block.substring(from)).find();
  }

  /** Whether the stretch of a credit has one of the words or marks that every credit has. */
  private static boolean mayCredit(String block, int from) {
    for (String hint : HINTS) {
      if (block.indexOf(hint, from) >= 0) {
        return true;
      }
    }
    return false;
  }
}
