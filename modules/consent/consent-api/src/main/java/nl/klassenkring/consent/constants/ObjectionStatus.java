/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

/** Where an objection stands (C4); its name is what is stored. */
public enum ObjectionStatus {
  /** The picture is hidden until the conversation has an outcome. */
  OPEN,

  /** The picture is removed: its files are erased. */
  REMOVED,

  /** The objection no longer hides the picture. */
  RESTORED
}
