/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

/** What a finding does to the post, from the mildest to the strongest. */
public enum Effect {
  /** Shown to the author, and never in the way. */
  HINT,
  /** A rule gives way to what the author declared; shown, and recorded with the post. */
  EXCEPTION,
  /** The author confirms, and the confirmation is recorded. */
  WARN,
  /** Not now: the post may be placed from a later moment on. */
  HOLD,
  /** Refused. */
  BLOCK
}
