package dev.lede.app.evaluate;

import java.util.Arrays;

/** Pairs rows with columns so that the sum of the chosen cells is highest (Kuhn 1955). Pure. */
final class Assignment {
  private final double[][] cost;
  private final int rows;
  private final int columns;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final int[] rowOf;

  private Assignment(double[][] gain, int rows, int columns) {
    this.cost = gain;
    this.rows = rows;
    this.columns = columns;
    this.rowPrice = new double[rows + 1];
    this.columnPrice = new double[columns + 1];
    this.rowOf = new int[columns + 1];
  }

  /** The highest sum of cells, no two in one row or column; cells are not negative. */
  static double best(double[][] gain) {
    if (gain.length == 0 || gain[0].length == 0) {
      return 0;
    }
    boolean tall = gain.length > gain[0].length;
    double[][] cells = tall ? transposed(gain) : gain;
    Assignment assignment = new Assignment(cells, cells.length, cells[0].length);
    for (int row = 1; row <= assignment.rows; row++) {
      assignment.place(row);
    }
    return assignment.sum();
  }

  private static double[][] transposed(double[][] cells) {
    double[][] other = new double[cells[0].length][cells.length];
    for (int i = 0; i < cells.length; i++) {
      for (int j = 0; j < cells[0].length; j++) {
        other[j][i] = cells[i][j];
      }
    }
    return other;
  }

  /** Places one more row, moving others along the cheapest path. */
  private void place(int row) {
    rowOf[0] = row;
    int[] way = new int[columns + 1];
    double[] least = new double[columns + 1];
    boolean[] used = new boolean[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int column = 0;
    do {
      used[column] = true;
      column = step(column, way, least, used);
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[way[column]];
      column = way[column];
    }
  }

  private int step(int column, int[] way, double[] least, boolean[] used) {
    int row = rowOf[column];
    int next = 0;
    double delta = Double.POSITIVE_INFINITY;
    for (int j = 1; j <= columns; j++) {
      if (!used[j]) {
        double price = -cost[row - 1][j - 1] - rowPrice[row] - columnPrice[j];
        if (price < least[j]) {
          least[j] = price;
          way[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
    }
    for (int j = 0; j <= columns; j++) {
      if (used[j]) {
        rowPrice[rowOf[j]] += delta;
        columnPrice[j] -= delta;
      } else {
        least[j] -= delta;
      }
    }
    return next;
  }

  private double sum() {
    double sum = 0;
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] != 0) {
        sum += cost[rowOf[j] - 1][j - 1];
      }
    }
    return sum;
  }
}
