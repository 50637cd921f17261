/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.constants;

/** What can be reported and removed. */
public enum ContentKind {
  /** A post of a class group with its pictures and its replies. */
  POST,
  /** A reply to a post. */
  REPLY,
  /** A picture of a post. */
  PICTURE
}
