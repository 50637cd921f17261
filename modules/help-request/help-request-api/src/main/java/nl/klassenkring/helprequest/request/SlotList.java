/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists in which the slots of a group are read. The key is what is sent. */
public enum SlotList {
  /** Today and later, with places that are free; the next one first. */
  OPEN,

  /** Today and later, whether or not there are places; the next one first. */
  UPCOMING,

  /** Before today, the latest first. */
  PAST;

  /** Finds the list of a key; empty for null, for an empty and for an unknown key. */
  public static Optional<SlotList> fromKey(String key) {
    return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
  }

  /** The key to send, such as {@code open}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
