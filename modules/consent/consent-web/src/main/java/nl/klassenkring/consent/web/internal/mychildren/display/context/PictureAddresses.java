/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    Map<Long, String> addresses = new HashMap<>();
    Map<Long, Layout> layouts = new HashMap<>();
    List<Long> pictureIds =
        pictures.stream().map(DepictedPicture::getPictureId).collect(Collectors.toList());

    for (PictureState state :
        pictureLocalService.getPictureStates(pictureIds, pageRequest.getNow())) {

      if (state.isVisible()) {
        Layout layout =
            layouts.computeIfAbsent(
                state.getGroupId(),
                groupId -> classGroupPages.readable(pageRequest.getPermissionChecker(), groupId));

        if (layout != null) {
          addresses.put(state.getPictureId(), address(pageRequest, layout, state));
        }
      }
    }

    return addresses;
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
