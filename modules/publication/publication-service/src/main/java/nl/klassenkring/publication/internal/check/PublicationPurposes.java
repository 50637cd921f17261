/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.check;

import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.policy.engine.PublicationChannel;

/** Which consent a channel needs: each its own (D2, D3). */
public final class PublicationPurposes {

  private PublicationPurposes() {}

  public static String purposeKey(PublicationChannel channel) {
    switch (channel) {
      case WEBSITE:
        return ConsentPurposeKeys.WEBSITE;
      case SOCIAL_MEDIA:
        return ConsentPurposeKeys.SOCIAL_MEDIA;
    }
    throw new IllegalStateException("Unknown channel " + channel);
  }

  /**
   * The same of a channel as it is kept.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static String purposeKey(String channelKey) {
    return purposeKey(channel(channelKey));
  }

  /**
   * Reads a channel as it is kept.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PublicationChannel channel(String channelKey) {
    return PublicationChannel.fromKey(channelKey)
        .orElseThrow(() -> new IllegalArgumentException("No channel: " + channelKey));
  }
}
