/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.notice;

import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what directors are told. */
@Component(
    property = "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
    service = UserNotificationHandler.class)
public class DeskUserNotificationHandler extends PublicationUserNotificationHandler {

  @Activate
  public DeskUserNotificationHandler(
      @Reference GroupLocalService groupLocalService,
      @Reference(target = "(model.class.name=nl.klassenkring.publication.model.PublicationRequest)")
          ModelResourcePermission<PublicationRequest> modelResourcePermission,
      @Reference PublicationRequestLocalService publicationRequestLocalService,
      @Reference UserLocalService userLocalService) {

    super(
        PublicationPortletKeys.DIRECTORS_DESK,
        groupLocalService,
        modelResourcePermission,
        publicationRequestLocalService,
        userLocalService);
  }

  @Override
  long groupId(PublicationRequest request) {
    return request.getSchoolGroupId();
  }
}
