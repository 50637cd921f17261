/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.unsubscribe;

import java.util.Optional;

/** Numbers that somebody else wrote. */
final class LongText {

  private LongText() {}

  /** Reads a number; empty if it is none. */
  static Optional<Long> read(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException exception) {
      return Optional.empty();
    }
  }
}
