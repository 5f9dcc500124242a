package dev.lede.nlp.entity;

import dev.lede.annotation.Label;
import java.util.List;

/**
 * The BIO labels of a model, in the order of its logits: {@code O}, then {@code B-X} and {@code
 * I-X} of each type.
 */
public final class BioLabels {

  private final Label[] type;
  private final boolean[] begin;

  /**
   * @param names such as {@code O, B-PERSON, I-PERSON, ...}
   * @throws IllegalArgumentException when a name is none of ours
   */
  public BioLabels(List<String> names) {
    type = new Label[names.size()];
    begin = new boolean[names.size()];
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!name.equals("O")) {
        type[i] = Label.valueOf(name.substring(2));
        if (type[i] == Label.PRONOUN) {
          throw new IllegalArgumentException("no model labels pronouns, but this has " + name);
        }
        begin[i] = name.startsWith("B-");
      }
    }
    if (type.length == 0 || type[0] != null) {
      throw new IllegalArgumentException("labels must begin with O but are " + names);
    }
  }

  int size() {
    return type.length;
  }

  /** The type of label {@code i}, null for {@code O}. */
  Label type(int i) {
    return type[i];
  }

  boolean begins(int i) {
    return begin[i];
  }

  /** Whether {@code next} may follow {@code previous}; -1 stands for the start of the text. */
  boolean follows(int previous, int next) {
    if (type[next] == null || begin[next]) {
      return true;
    }
    return previous >= 0 && type[previous] == type[next];
  }
}
