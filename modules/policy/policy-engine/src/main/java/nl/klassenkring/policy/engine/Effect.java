/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

/** What a finding does to the post, from the mildest to the strongest. */
public enum Effect {
  /** The author confirms, and the confirmation is recorded. */
  WARN,
  /** Not now: the post may be placed from a later moment on. */
  HOLD,
  /** Refused. */
  BLOCK
}
