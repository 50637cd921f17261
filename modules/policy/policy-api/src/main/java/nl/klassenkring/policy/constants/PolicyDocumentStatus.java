/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.constants;

/** Whether a version of the foundation's policy can still be changed (G1). */
public enum PolicyDocumentStatus {
  /** Being written; nothing follows from it. */
  DRAFT,
  /** Adopted by the privacy officer, never to be changed; in force from its moment on. */
  ADOPTED
}
