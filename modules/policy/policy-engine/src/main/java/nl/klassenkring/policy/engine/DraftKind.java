/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

/** What a draft becomes once it is placed. */
public enum DraftKind {
  POST,
  /** An answer of a member under a post. */
  REPLY
}
