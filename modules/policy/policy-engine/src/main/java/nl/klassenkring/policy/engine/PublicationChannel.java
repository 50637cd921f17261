/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a public version of a post would be seen; each asks for a consent of its own. */
public enum PublicationChannel {
  /** The public site of the school (D2). */
  WEBSITE,
  /** The accounts of the school at social media (D3). */
  SOCIAL_MEDIA;

  /** The key under which the channel is stored. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds a channel by its stored key. */
  public static Optional<PublicationChannel> fromKey(String key) {
    return Arrays.stream(values()).filter(channel -> channel.key().equals(key)).findFirst();
  }
}
