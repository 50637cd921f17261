/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

/** A form of a pupil's name, and which capitals it takes to be one. */
final class NamePattern {

  /** Which capitals make words a name. */
  enum Capitals {
    /** However it is typed. */
    NONE,
    /** The initial and the last name. */
    INITIAL_AND_LAST,
    /** The first and the last word, which do not begin a sentence: any word has a capital there. */
    INSIDE_SENTENCE
  }

  private final NameKind kind;
  private final Capitals capitals;

  NamePattern(NameKind kind, Capitals capitals) {
    this.kind = kind;
    this.capitals = capitals;
  }

  NameKind kind() {
    return kind;
  }

  Capitals capitals() {
    return capitals;
  }

  /** Of two pupils who have the same form: the one that asks for less, and says more. */
  NamePattern or(NamePattern other) {
    int order = capitals.compareTo(other.capitals);
    if (order == 0) {
      order = kind.compareTo(other.kind);
    }
    return order <= 0 ? this : other;
  }
}
