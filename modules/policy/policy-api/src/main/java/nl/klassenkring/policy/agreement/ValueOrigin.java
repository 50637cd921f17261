/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.agreement;

/** Where a value that holds at a school comes from. */
public enum ValueOrigin {
  /** Nobody set it: the catalogue's default. */
  DEFAULT,
  /** The configuration of the school, while its foundation has no policy in force. */
  CONFIGURATION,
  /** The foundation's policy in force. */
  FOUNDATION,
  /** An approved deviation of the school. */
  SCHOOL
}
