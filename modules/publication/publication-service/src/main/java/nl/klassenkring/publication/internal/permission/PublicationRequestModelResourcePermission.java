/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BaseModelResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermissionFactory;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.internal.review.Reviewers;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The permissions on a request. They follow from those on its class group and its school, and from
 * who made it; a request has no permission rows of its own.
 */
@Component(
    property = "model.class.name=nl.klassenkring.publication.model.PublicationRequest",
    service = ModelResourcePermission.class)
public class PublicationRequestModelResourcePermission
    extends BaseModelResourcePermissionWrapper<PublicationRequest> {

  @Override
  protected ModelResourcePermission<PublicationRequest> doGetModelResourcePermission() {
    return ModelResourcePermissionFactory.create(
        PublicationRequest.class,
        PublicationRequest::getPublicationRequestId,
        publicationRequestPersistence::findByPrimaryKey,
        portletResourcePermission,
        (modelResourcePermission, consumer) ->
            consumer.accept(
                (permissionChecker, name, request, actionId) ->
                    PublicationRequestPermissions.isAllowed(
                        actionId,
                        permissionChecker.getUserId() == request.getUserId(),
                        PublicationStatuses.of(request.getStatus()).wasApproved(),
                        () ->
                            portletResourcePermission.contains(
                                permissionChecker,
                                request.getGroupId(),
                                PublicationActionKeys.ADD_REQUEST),
                        () ->
                            portletResourcePermission.contains(
                                permissionChecker,
                                request.getGroupId(),
                                PublicationActionKeys.VIEW_REQUESTS),
                        () -> reviewers.reviews(permissionChecker, request),
                        () ->
                            portletResourcePermission.contains(
                                permissionChecker,
                                request.getSchoolGroupId(),
                                PublicationActionKeys.TAKE_DOWN))));
  }

  @Reference(target = "(resource.name=" + PublicationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PublicationRequestPersistence publicationRequestPersistence;

  @Reference private Reviewers reviewers;
}
