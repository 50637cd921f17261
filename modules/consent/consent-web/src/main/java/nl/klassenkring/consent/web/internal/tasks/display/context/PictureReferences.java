/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import com.liferay.portal.kernel.model.Layout;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;

/** The pictures and posts that the rows of one page are about. */
final class PictureReferences {

  PictureReferences(
      PageRequest pageRequest,
      Map<Long, DepictedPicture> pictures,
      Map<Long, String> groupNames,
      Map<Long, Layout> layouts) {

    this.pageRequest = pageRequest;
    this.pictures = Map.copyOf(pictures);
    this.groupNames = Map.copyOf(groupNames);
    this.layouts = Map.copyOf(layouts);
  }

  PictureReference of(Objection objection) {
    DepictedPicture picture = pictures.get(objection.getPictureId());

    return of(picture, objection.getGroupId(), (picture == null) ? 0 : picture.getClassPostId());
  }

  PictureReference of(ConsentTask consentTask) {
    return of(
        pictures.get(consentTask.getPictureId()),
        consentTask.getGroupId(),
        consentTask.getClassPostId());
  }

  private PictureReference of(DepictedPicture picture, long groupId, long classPostId) {
    Layout layout = layouts.get(groupId);

    return new PictureReference(
        (picture == null) ? "" : picture.getAltText(),
        groupNames.getOrDefault(groupId, ""),
        ((layout == null) || (classPostId == 0)) ? "" : address(layout, classPostId));
  }

  private String address(Layout layout, long classPostId) {
    return pageRequest.pageAddress(
        ClassGroupPortletKeys.CLASS_GROUP,
        layout,
        Map.of(
            "mvcRenderCommandName",
            "/class_group/view_class_post",
            "classPostId",
            String.valueOf(classPostId)));
  }

  private final Map<Long, String> groupNames;
  private final Map<Long, Layout> layouts;
  private final PageRequest pageRequest;
  private final Map<Long, DepictedPicture> pictures;
}
