/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.portlet;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.model.PortletCategory;
import com.liferay.portal.kernel.portlet.PortletInstanceFactoryUtil;
import com.liferay.portal.kernel.service.PortletLocalServiceUtil;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portal.util.WebAppPool;
import com.liferay.portlet.PortletBagFactory;
import nl.klassenkring.embedded.lifecycle.BundleResourceActions;
import nl.klassenkring.embedded.web.bundle.WebBundle;

/** Makes a portlet known to the core, with its permissions, and takes it away again. */
final class PortletDeployer {

  private final long companyId;

  PortletDeployer(long companyId) {
    this.companyId = companyId;
  }

  void deploy(
      Portlet model, javax.portlet.Portlet portlet, WebBundle webBundle, String[] categories)
      throws Exception {
    webBundle.addPortlet(model.getPortletId());
    PortletBagFactory bags = new PortletBagFactory();
    bags.setClassLoader(webBundle.classLoader());
    bags.setServletContext(webBundle.servletContext());
    bags.setWARFile(true);
    bags.create(model, portlet, true);
    BundleResourceActions actions = BundleResourceActions.of(webBundle.bundle());
    actions.populateModels();
    actions.populatePortlet(model);
    // Portlets are filed under their categories, in a tree that the core expects to be there.
    if (WebAppPool.get(companyId, WebKeys.PORTLET_CATEGORY) == null) {
      WebAppPool.put(companyId, WebKeys.PORTLET_CATEGORY, new PortletCategory());
    }
    PortletLocalServiceUtil.deployRemotePortlet(
        new long[] {companyId}, model, categories, false, true);
  }

  void undeploy(Portlet model, WebBundle webBundle) {
    webBundle.removePortlet(model.getPortletId());
    PortletInstanceFactoryUtil.destroy(model);
    if (WebAppPool.get(companyId, WebKeys.PORTLET_CATEGORY) instanceof PortletCategory root) {
      root.separate(model.getPortletId());
    }
  }
}
