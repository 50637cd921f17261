/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BaseModelResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermissionFactory;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.constants.HelpRequestConstants;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.service.persistence.HelpRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The permissions on a help request. They follow from those on its group and from who made it; a
 * request has no permission rows of its own.
 */
@Component(
    property = "model.class.name=nl.klassenkring.helprequest.model.HelpRequest",
    service = ModelResourcePermission.class)
public class HelpRequestModelResourcePermission
    extends BaseModelResourcePermissionWrapper<HelpRequest> {

  @Override
  protected ModelResourcePermission<HelpRequest> doGetModelResourcePermission() {
    return ModelResourcePermissionFactory.create(
        HelpRequest.class,
        HelpRequest::getHelpRequestId,
        helpRequestPersistence::findByPrimaryKey,
        portletResourcePermission,
        (modelResourcePermission, consumer) ->
            consumer.accept(
                (permissionChecker, name, helpRequest, actionId) ->
                    HelpRequestPermissions.isAllowed(
                        actionId,
                        helpRequest.isPlaced(),
                        permissionChecker.getUserId() == helpRequest.getUserId(),
                        () ->
                            classGroupPortletResourcePermission.contains(
                                permissionChecker,
                                helpRequest.getGroupId(),
                                ClassGroupActionKeys.ADD_POST),
                        () ->
                            portletResourcePermission.contains(
                                permissionChecker,
                                helpRequest.getGroupId(),
                                HelpRequestActionKeys.VIEW_REQUESTS),
                        () ->
                            portletResourcePermission.contains(
                                permissionChecker,
                                helpRequest.getGroupId(),
                                HelpRequestActionKeys.DECIDE))));
  }

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission classGroupPortletResourcePermission;

  @Reference private HelpRequestPersistence helpRequestPersistence;

  @Reference(target = "(resource.name=" + HelpRequestConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
