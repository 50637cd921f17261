/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.web.internal.display.context.ClassGroupPages;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where the browser gets the pictures of a child: from the class group in which they are placed,
 * which asks at each request who may see them.
 */
@Component(service = PictureAddresses.class)
public class PictureAddresses {

  /** Gives the addresses of those that the reader may see at this moment, by their keys. */
  Map<Long, String> of(PageRequest pageRequest, Collection<DepictedPicture> pictures)
      throws PortalException {

    List<Long> pictureIds =
        pictures.stream().map(DepictedPicture::getPictureId).collect(Collectors.toList());
    Set<Long> groupIds =
        pictures.stream().map(DepictedPicture::getGroupId).collect(Collectors.toSet());
    Map<Long, Layout> layouts =
        classGroupPages.readable(pageRequest.getPermissionChecker(), groupIds);

    return pictureLocalService.getPictureStates(pictureIds, pageRequest.getNow()).stream()
        .filter(PictureState::isVisible)
        .filter(state -> layouts.containsKey(state.getGroupId()))
        .collect(
            Collectors.toMap(
                PictureState::getPictureId,
                state -> address(pageRequest, layouts.get(state.getGroupId()), state)));
  }

  private static String address(PageRequest pageRequest, Layout layout, PictureState state) {
    return pageRequest.resourceAddress(
        ClassGroupPortletKeys.CLASS_GROUP,
        layout,
        "/class_group/picture",
        Map.of("pictureId", String.valueOf(state.getPictureId()), "size", "phone"));
  }

  @Reference private ClassGroupPages classGroupPages;

  @Reference private PictureLocalService pictureLocalService;
}
