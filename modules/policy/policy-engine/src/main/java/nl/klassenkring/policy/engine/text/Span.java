/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.Objects;

/** A part of a text as it was typed: offsets in UTF-16 code units, the end not included. */
public final class Span implements Comparable<Span> {

  private final int start;
  private final int end;

  public Span(int start, int end) {
    this.start = start;
    this.end = end;

    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("No part of a text: " + start + "-" + end);
    }
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** Whether the other part lies wholly within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** By where it starts; of two that start together the longer one first. */
  @Override
  public int compareTo(Span other) {
    int order = Integer.compare(start, other.start);
    return order == 0 ? Integer.compare(other.end, end) : order;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Span && compareTo((Span) object) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end);
  }

  @Override
  public String toString() {
    return start + "-" + end;
  }
}
