/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.service.ResourcePermissionLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.util.PrefsPropsUtil;
import java.util.Collection;
import javax.portlet.PortletPreferences;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

@DisplayName("B2: an installation from before there were replies")
@EmbeddedPortalTest
final class LaterGrantsIT {

  private static final String GRANTED =
      ClassGroupConstants.RESOURCE_NAME + ".granted." + ClassGroupActionKeys.ADD_REPLY;

  private static final String ALL_GROUPS = String.valueOf(GroupConstants.DEFAULT_PARENT_GROUP_ID);

  @PortalService private EmbeddedPortal portal;
  @PortalService private ResourcePermissionLocalService resourcePermissionLocalService;
  @PortalService private RoleLocalService roleLocalService;

  private long companyId;
  private long parentRoleId;

  @BeforeEach
  void goBackToBeforeReplies() throws Exception {
    companyId = portal.company().getCompanyId();
    parentRoleId = roleLocalService.getRole(companyId, SchoolRoleConstants.PARENT).getRoleId();
    forgetTheGrant();
    takeAway();
  }

  @AfterEach
  void goBackToNow() throws Exception {
    forgetTheGrant();
    startThePortalInstance();
  }

  @Test
  @DisplayName("gives its roles the right to reply at the first start")
  void grantsAtTheFirstStart() throws Exception {
    startThePortalInstance();

    assertThat(parentsMayReply()).isTrue();
  }

  @Test
  @DisplayName("leaves away at later starts what an administrator takes away")
  void grantsOnce() throws Exception {
    startThePortalInstance();
    takeAway();

    startThePortalInstance();

    assertThat(parentsMayReply()).isFalse();
  }

  private void startThePortalInstance() throws Exception {
    BundleContext bundleContext = portal.bundleContext();
    Collection<ServiceReference<PortalInstanceLifecycleListener>> listeners =
        bundleContext.getServiceReferences(
            PortalInstanceLifecycleListener.class, "(component.name=nl.klassenkring.classgroup.*)");

    assertThat(listeners).isNotEmpty();

    for (ServiceReference<PortalInstanceLifecycleListener> listener : listeners) {
      bundleContext.getService(listener).portalInstanceRegistered(portal.company());
      bundleContext.ungetService(listener);
    }
  }

  private void forgetTheGrant() throws Exception {
    PortletPreferences preferences = PrefsPropsUtil.getPreferences(companyId);

    preferences.reset(GRANTED);
    preferences.store();
  }

  private void takeAway() throws Exception {
    resourcePermissionLocalService.removeResourcePermission(
        companyId,
        ClassGroupConstants.RESOURCE_NAME,
        ResourceConstants.SCOPE_GROUP_TEMPLATE,
        ALL_GROUPS,
        parentRoleId,
        ClassGroupActionKeys.ADD_REPLY);
  }

  private boolean parentsMayReply() throws Exception {
    return resourcePermissionLocalService.hasResourcePermission(
        companyId,
        ClassGroupConstants.RESOURCE_NAME,
        ResourceConstants.SCOPE_GROUP_TEMPLATE,
        ALL_GROUPS,
        parentRoleId,
        ClassGroupActionKeys.ADD_REPLY);
  }
}
