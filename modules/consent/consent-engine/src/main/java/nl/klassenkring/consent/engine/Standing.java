/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

/** What the decisions of one person come to at a moment. */
enum Standing {
  SILENT(null),
  YES(ConsentAnswer.GIVEN),
  EXPIRED(ConsentAnswer.GIVEN),
  REFUSED(ConsentAnswer.REFUSED),
  WITHDRAWN(ConsentAnswer.WITHDRAWN);

  private final ConsentAnswer answer;

  Standing(ConsentAnswer answer) {
    this.answer = answer;
  }

  /** The answer that it rests on; null when nobody said anything. */
  ConsentAnswer answer() {
    return answer;
  }

  boolean isNo() {
    return this == REFUSED || this == WITHDRAWN;
  }
}
