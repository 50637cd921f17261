/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

/** When an action or a notification of a node is due. */
public enum Moment {
  /** A task was given to somebody. */
  ON_ASSIGNMENT("onAssignment"),
  /** The node is entered. */
  ON_ENTRY("onEntry"),
  /** The node is left. */
  ON_EXIT("onExit");

  private final String word;

  Moment(String word) {
    this.word = word;
  }

  static Moment of(String word) {
    for (Moment moment : values()) {
      if (moment.word.equals(word)) {
        return moment;
      }
    }
    throw new IllegalArgumentException("No such execution type: " + word);
  }
}
