/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klassenkring.picture.description.PictureDescription;

/** What became of the files that came with a form. Immutable. */
final class PictureUploads {

  private final List<Long> pictureIds;
  private final List<RefusedFile> refusedFiles;

  PictureUploads(List<Long> pictureIds, List<RefusedFile> refusedFiles) {
    this.pictureIds = List.copyOf(pictureIds);
    this.refusedFiles = List.copyOf(refusedFiles);
  }

  /** The pictures of the form with the new ones after them, of which nothing is said yet. */
  List<PictureDescription> after(List<PictureDescription> entries) {
    List<PictureDescription> all = new ArrayList<>(entries);

    pictureIds.forEach(
        pictureId -> all.add(new PictureDescription(pictureId, "", Set.of(), false, false)));

    return all;
  }

  List<RefusedFile> getRefusedFiles() {
    return refusedFiles;
  }
}
