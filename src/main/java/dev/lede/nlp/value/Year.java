package dev.lede.nlp.value;

/**
 * The year after a month or a part of a year.
 *
 * @param number the year, 1 to 9999; 0 when none is given
 */
record Year(int number) {

  Year {
    if (number < 0 || number > 9999) {
      throw new IllegalArgumentException("number " + number + " is no year of 0 to 9999");
    }
  }

  boolean isGiven() {
    return number != 0;
  }

  /**
   * Reads to the end of the words: "2019", "of 2019", "this year", "last year", or nothing.
   *
   * @return null when something else stands here, or the year depends on an unknown anchor
   */
  static Year read(Words words, Setting setting) {
    words.take("of", "in");
    words.take("the");
    words.take("year");
    if (words.atEnd()) {
      return new Year(0);
    }
    int number = figure(words.here());
    if (number > 0) {
      words.next();
      words.take("ad", "ce");
      return new Year(number);
    }
    Stretch relative = Deictic.read(words, setting);
    boolean isYear = relative != null && relative.grain() == Grain.YEAR;
    return isYear ? new Year(relative.start().getYear()) : null;
  }

  /** The year that a word of four digits is, 1000 to 2999, or 0. */
  static int figure(String word) {
    boolean year = word.length() == 4 && (word.charAt(0) == '1' || word.charAt(0) == '2');
    return year && word.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(word) : 0;
  }
}
