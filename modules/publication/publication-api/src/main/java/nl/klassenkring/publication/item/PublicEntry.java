/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.item;

import java.util.List;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationPicture;

/** What a visitor reads: a public item with its pictures, in their order. Immutable. */
public final class PublicEntry {

  private final PublicItem publicItem;
  private final List<PublicationPicture> pictures;

  public PublicEntry(PublicItem publicItem, List<PublicationPicture> pictures) {
    this.publicItem = publicItem;
    this.pictures = List.copyOf(pictures);
  }

  public PublicItem getPublicItem() {
    return publicItem;
  }

  public List<PublicationPicture> getPictures() {
    return pictures;
  }
}
