package dev.lede.nlp.coref;

/** What a phrase does in its clause. */
enum Role {
  SUBJECT(0),
  OBJECT(1),
  OBLIQUE(2),
  /** Owner: "Iran's", "his". */
  OWNER(3),
  /** Part of another phrase. */
  INNER(4),
  OTHER(5);

  /** Of its feature. */
  final int number;

  Role(int number) {
    this.number = number;
  }

  /** The role that a Universal Dependencies relation gives. */
  static Role of(String relation) {
    int colon = relation.indexOf(':');
    String plain = colon < 0 ? relation : relation.substring(0, colon);
    return switch (plain) {
      case "nsubj", "csubj" -> SUBJECT;
      case "obj", "iobj" -> OBJECT;
      case "obl", "advmod" -> OBLIQUE;
      case "nmod" -> relation.equals("nmod:poss") ? OWNER : INNER;
      case "compound", "amod", "flat", "det" -> INNER;
      default -> OTHER;
    };
  }
}
