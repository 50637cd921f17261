/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the ways in which a text can be read, and how words are found in it. Immutable. */
public final class Reading {

  /** How a word of a list is looked for in a reading. */
  public enum Manner {
    /** As it stands in the list. */
    WORDS,
    /** Anywhere, for a reader sees no boundaries in a row of single letters. */
    ROWS,
    /** With each letter once, however often it stands in a row. */
    SQUEEZED
  }

  private final Manner manner;
  private final MappedText text;

  private Reading(Manner manner, MappedText text) {
    this.manner = manner;
    this.text = text;
  }

  /**
   * The ways in which a text can be read, as it stands first; only those that say something new.
   * Their number is bounded, and the making of each is linear in the length of the text.
   */
  public static List<Reading> of(MappedText folded, MappedText words) {
    List<MappedText> wordings = new ArrayList<>(List.of(words));
    Optional<MappedText> undisguised = Disguises.undo(folded, 'i');
    undisguised.ifPresent(text -> wordings.add(Words.of(text)));
    undisguised
        .flatMap(text -> Disguises.undo(folded, 'l').filter(other -> differs(text, other)))
        .ifPresent(text -> wordings.add(Words.of(text)));

    List<Reading> readings = new ArrayList<>();
    for (MappedText wording : wordings) {
      readings.add(new Reading(Manner.WORDS, wording));
      Repetitions.squeezed(wording)
          .ifPresent(text -> readings.add(new Reading(Manner.SQUEEZED, text)));
    }
    Repetitions.joined(words).ifPresent(text -> readings.add(new Reading(Manner.ROWS, text)));
    return readings;
  }

  private static boolean differs(MappedText text, MappedText other) {
    return CharSequence.compare(text, other) != 0;
  }

  public Manner manner() {
    return manner;
  }

  public MappedText text() {
    return text;
  }
}
