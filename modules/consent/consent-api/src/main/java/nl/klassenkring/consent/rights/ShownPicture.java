/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

import java.time.Instant;
import nl.klassenkring.consent.depiction.DepictedPicture;

/** A picture, for what and since when it is placed. Immutable. */
public final class ShownPicture {

  private final DepictedPicture picture;
  private final String purposeKey;
  private final Instant placedAt;

  /** Makes the value. */
  public ShownPicture(DepictedPicture picture, String purposeKey, Instant placedAt) {
    this.picture = picture;
    this.purposeKey = purposeKey;
    this.placedAt = placedAt;
  }

  public DepictedPicture getPicture() {
    return picture;
  }

  /** Gives the purpose without whose consent it is hidden (C1). */
  public String getPurposeKey() {
    return purposeKey;
  }

  public Instant getPlacedAt() {
    return placedAt;
  }
}
