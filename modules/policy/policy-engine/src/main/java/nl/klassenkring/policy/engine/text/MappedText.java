/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.Arrays;

/**
 * A text that was made out of another, with the way back: each of its units knows which units of
 * the text as it was typed it comes from. Immutable.
 */
public final class MappedText implements CharSequence {

  private final char[] units;
  private final int[] starts;
  private final int[] ends;
  private final int length;

  private MappedText(Builder builder) {
    units = builder.units;
    starts = builder.starts;
    ends = builder.ends;
    length = builder.length;
  }

  /** Starts a text of about so many units. */
  static Builder builder(int expectedLength) {
    return new Builder(expectedLength);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return units[index];
  }

  @Override
  public String subSequence(int start, int end) {
    return new String(units, start, end - start);
  }

  /** Where the units from start up to but not including end were typed. */
  public Span typed(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  /** The offset at which the unit was typed. */
  public int typedStart(int index) {
    return starts[index];
  }

  @Override
  public String toString() {
    return subSequence(0, length);
  }

  /** Appends unit after unit. Used once. */
  static final class Builder {

    private char[] units;
    private int[] starts;
    private int[] ends;
    private int length;

    private Builder(int expectedLength) {
      units = new char[expectedLength + 2];
      starts = new int[expectedLength + 2];
      ends = new int[expectedLength + 2];
    }

    /** Appends a unit that stands for what was typed from start up to but not including end. */
    Builder append(char unit, int start, int end) {
      if (length == units.length) {
        int larger = length + (length >> 1) + 16;
        units = Arrays.copyOf(units, larger);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
      }
      units[length] = unit;
      starts[length] = start;
      ends[length] = end;
      length++;
      return this;
    }

    /** Appends a unit that stands for what a unit of another such text stands for. */
    Builder append(char unit, MappedText source, int index) {
      return append(unit, source.starts[index], source.ends[index]);
    }

    /** Lets the last unit also stand for what was typed from there up to the given end. */
    void extendLast(int end) {
      if (length > 0) {
        ends[length - 1] = end;
      }
    }

    int length() {
      return length;
    }

    MappedText build() {
      return new MappedText(this);
    }
  }
}
