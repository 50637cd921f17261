/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

/** What a draft becomes once it is placed. */
public enum DraftKind {
  POST,
  /** An answer of a member under a post. */
  REPLY,
  /** A public version of a post: for guests, or for the accounts of the school at social media. */
  PUBLICATION
}
