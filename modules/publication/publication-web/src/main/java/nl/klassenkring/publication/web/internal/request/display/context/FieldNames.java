/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.TextPlace;

/** Knows which field of the form a place is in. Immutable. */
final class FieldNames {

  private final List<Long> pictureIds;

  /** The fields of a form in which these pictures are to be public, in their order. */
  FieldNames(List<PictureValues> included) {
    pictureIds = included.stream().map(PictureValues::getPictureId).collect(Collectors.toList());
  }

  /** The name of the field in which a place is. */
  String of(TextPlace place) {
    switch (place.field()) {
      case TITLE:
        return "title";
      case TEXT:
        return "content";
      case ALT_TEXT:
        return "altText_" + pictureId(place.pictureNumber());
      case CAPTION:
        return "caption_" + pictureId(place.pictureNumber());
    }

    throw new IllegalStateException("Unknown field " + place.field());
  }

  /** The name of a picture as a whole, by its number among those that are judged. */
  String ofPicture(int number) {
    return "picture_" + pictureId(number);
  }

  private long pictureId(int number) {
    return pictureIds.get(number - 1);
  }
}
