/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import com.liferay.portal.kernel.util.ParamUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.PortletRequest;
import nl.klassenkring.picture.description.PictureDescription;

/**
 * The buttons of a form's pictures: what they change is shown in the form and saved with it, not
 * before.
 */
public final class PictureButtons {

  private final PortletRequest portletRequest;

  public PictureButtons(PortletRequest portletRequest) {
    this.portletRequest = portletRequest;
  }

  /** Whether one of them was pressed, so that the form is to be shown again and not to be saved. */
  public boolean pressed() {
    return ParamUtil.getBoolean(portletRequest, "addPictures")
        || Stream.of("movePictureUp", "removePicture", "searchPupils", "wholeGroup")
            .anyMatch(name -> pictureId(name) > 0);
  }

  /** Gives the picture that is to be taken out, 0 if none is. */
  public long removedPictureId() {
    return pictureId("removePicture");
  }

  /** Whether the whole group is to be ticked under a picture. */
  public boolean wholeGroup() {
    return pictureId("wholeGroup") > 0;
  }

  /**
   * Gives the pictures as they are after the button.
   *
   * @param groupPupilIds who is ticked when the whole group is meant
   */
  public List<PictureDescription> apply(List<PictureDescription> entries, Set<Long> groupPupilIds) {

    List<PictureDescription> applied = new ArrayList<>(entries);

    applied.removeIf(entry -> entry.getPictureId() == removedPictureId());
    moveUp(applied, pictureId("movePictureUp"));

    long wholeGroup = pictureId("wholeGroup");
    return wholeGroup == 0
        ? applied
        : applied.stream()
            .map(
                entry ->
                    entry.getPictureId() == wholeGroup ? withPupils(entry, groupPupilIds) : entry)
            .collect(Collectors.toUnmodifiableList());
  }

  private static void moveUp(List<PictureDescription> entries, long pictureId) {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).getPictureId() == pictureId) {
        Collections.swap(entries, i - 1, i);
        return;
      }
    }
  }

  private static PictureDescription withPupils(PictureDescription entry, Set<Long> pupilIds) {
    Set<Long> all = new HashSet<>(entry.getPupilIds());
    all.addAll(pupilIds);

    return new PictureDescription(
        entry.getPictureId(), entry.getAltText(), all, false, entry.isDecencyDeclared());
  }

  private long pictureId(String name) {
    return ParamUtil.getLong(portletRequest, name);
  }
}
