/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

/** The texts of a draft that its readers see. */
public enum TextField {
  TITLE,
  TEXT,
  /** The description of a picture. */
  ALT_TEXT,
  /** What stands under a picture. */
  CAPTION
}
