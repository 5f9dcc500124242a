package dev.lede.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {

  private static final Edit EDIT =
      new Edit(List.of(new Replacement(2, 5, "XY"), new Replacement(7, 7, "abc")));

  @Test
  void replacesInOldCoordinates() {
    assertEquals("01XY56abc789", EDIT.apply("0123456789"));
    assertEquals(2, EDIT.lengthChange());
  }

  @Test
  void mapsPositionsBehindInsertionsForStarts() {
    assertEquals(List.of(0, 1, 2, 4, 4, 4, 5, 9, 10), map(true, 0, 1, 2, 3, 4, 5, 6, 7, 8));
  }

  @Test
  void mapsPositionsBeforeInsertionsForEnds() {
    assertEquals(List.of(0, 1, 2, 2, 2, 4, 5, 6, 10), map(false, 0, 1, 2, 3, 4, 5, 6, 7, 8));
  }

  @Test
  void mapsThroughTouchingReplacements() {
    Edit edit = new Edit(List.of(new Replacement(1, 3, ""), new Replacement(3, 3, "abc")));
    assertEquals(4, edit.mapStart(3));
    assertEquals(1, edit.mapEnd(3));
    assertEquals(5, edit.mapStart(4));
  }

  @Test
  void touchesRangesItBordersOn() {
    assertTrue(EDIT.touches(new TextRange(0, 2)));
    assertTrue(EDIT.touches(new TextRange(5, 6)));
    assertTrue(EDIT.touches(new TextRange(7, 9)));
    assertFalse(EDIT.touches(new TextRange(0, 1)));
    assertFalse(EDIT.touches(new TextRange(6, 6)));
    assertFalse(EDIT.touches(new TextRange(8, 9)));
  }

  @Test
  void refusesReplacementsOutOfOrder() {
    List<Replacement> crossing = List.of(new Replacement(2, 5, ""), new Replacement(4, 6, ""));
    assertThrows(IllegalArgumentException.class, () -> new Edit(crossing));
    assertThrows(IllegalArgumentException.class, () -> new Replacement(3, 2, ""));
    assertThrows(IllegalArgumentException.class, () -> new Replacement(-1, 2, ""));
  }

  @Test
  void namesTheLengthItDoesNotFit() {
    EditOutOfBounds e = assertThrows(EditOutOfBounds.class, () -> EDIT.apply("012345"));
    assertEquals("edit reaches to 7, the text ends at 6", e.getMessage());
  }

  private static List<Integer> map(boolean start, Integer... positions) {
    return List.of(positions).stream()
        .map(position -> start ? EDIT.mapStart(position) : EDIT.mapEnd(position))
        .toList();
  }
}
