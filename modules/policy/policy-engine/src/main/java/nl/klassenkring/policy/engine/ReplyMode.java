/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may reply to a post (B2). The key is what is stored: lower case with hyphens. */
public enum ReplyMode {
  /** Nobody: the post is there to read. */
  CLOSED,
  /** The parents, class parents among them. */
  PARENTS,
  /** The class parents only, on behalf of all, as with illness or joyous events. */
  CLASS_PARENTS;

  /** Finds the mode of a stored key; empty for null, for an empty and for an unknown key. */
  public static Optional<ReplyMode> fromKey(String key) {
    return Arrays.stream(values()).filter(mode -> mode.key().equals(key)).findFirst();
  }

  /** The key to store, such as {@code class-parents}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
