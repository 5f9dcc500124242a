package dev.lede.text;

/** An edit reaches beyond the end of the text it is applied to. */
public final class EditOutOfBounds extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  public EditOutOfBounds(int end, int length) {
    super("edit reaches to " + end + ", the text ends at " + length);
  }
}
