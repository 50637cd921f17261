/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.constants;

/** Why something is reported. */
public enum ReportReason {
  BULLYING,
  INSULT,
  DISCRIMINATION,
  THREAT,
  SEXUAL,
  PRIVACY,
  COMMERCIAL,
  OTHER
}
