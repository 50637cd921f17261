/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

/** What the decisions of one person come to at a moment. */
enum Standing {
  SILENT,
  YES,
  EXPIRED,
  REFUSED,
  WITHDRAWN;

  boolean isNo() {
    return this == REFUSED || this == WITHDRAWN;
  }
}
