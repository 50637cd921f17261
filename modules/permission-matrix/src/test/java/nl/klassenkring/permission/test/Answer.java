/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.util.Arrays;

/** What somebody gets who asks for an action. */
enum Answer {
  /** It is done, or something is given. */
  ALLOWED("+"),

  /** He may ask, and is given nothing: there is nothing of his own. */
  NOTHING("0"),

  /** It is refused, or denied to exist. */
  REFUSED("-");

  private final String sign;

  Answer(String sign) {
    this.sign = sign;
  }

  /** How a cell of the table says it. */
  String sign() {
    return sign;
  }

  static Answer ofSign(String sign) {
    return Arrays.stream(values())
        .filter(answer -> answer.sign.equals(sign))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No cell of the table: " + sign));
  }
}
