/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.publication.engine.Paragraphs;
import nl.klassenkring.publication.item.PublicEntry;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.publicweb.internal.address.PortletLinks;
import nl.klassenkring.publication.publicweb.internal.text.Excerpt;
import nl.klassenkring.publication.publicweb.internal.text.PublicDay;

/** An item, as a visitor reads it: nobody's name but its group's. */
public final class ItemDisplay {

  private static final int EXCERPT_LENGTH = 280;

  private final PublicDay day;
  private final String groupName;
  private final PortletLinks links;
  private final PublicItem publicItem;
  private final List<PictureDisplay> pictures;

  ItemDisplay(PublicEntry publicEntry, String groupName, PublicDay day, PortletLinks links) {
    this.publicItem = publicEntry.getPublicItem();
    this.groupName = groupName;
    this.day = day;
    this.links = links;

    pictures =
        publicEntry.getPictures().stream()
            .map(picture -> new PictureDisplay(picture, links))
            .collect(Collectors.toUnmodifiableList());
  }

  public PublicDay getDay() {
    return day;
  }

  /** Gives the first lines of its text. */
  public String getExcerpt() {
    return Excerpt.of(publicItem.getContent(), EXCERPT_LENGTH);
  }

  /** Gives the name of the class group; empty when it is no more. */
  public String getGroupName() {
    return groupName;
  }

  /** Gives its text, not escaped. */
  public List<String> getParagraphs() {
    return Paragraphs.of(publicItem.getContent());
  }

  /** Gives its pictures, in order. */
  public List<PictureDisplay> getPictures() {
    return pictures;
  }

  public String getTitle() {
    return publicItem.getTitle();
  }

  /** Gives its address, not escaped. */
  public String getUrl() {
    return links.item(publicItem);
  }
}
