/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.portlet;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.model.impl.PortletAppImpl;
import java.util.List;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.web.bundle.WebBundle;
import nl.klassenkring.embedded.web.bundle.WebBundles;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Deploys every portlet that a bundle registers as a service, for as long as it is registered. */
@StandsInFor("com.liferay.portal.osgi.web.portlet.tracker")
public final class PortletTracker
    implements ServiceTrackerCustomizer<javax.portlet.Portlet, PortletTracker.Deployed>,
        AutoCloseable {

  private static final Logger LOG = LogManager.getLogger(PortletTracker.class);
  private static final String NAME = "javax.portlet.name";

  private final BundleContext bundleContext;
  private final WebBundles webBundles;
  private final PortletDeployer deployer;
  private final ServiceTracker<javax.portlet.Portlet, Deployed> tracker;

  private PortletTracker(BundleContext bundleContext, WebBundles webBundles, long companyId) {
    this.bundleContext = bundleContext;
    this.webBundles = webBundles;
    this.deployer = new PortletDeployer(companyId);
    this.tracker = new ServiceTracker<>(bundleContext, javax.portlet.Portlet.class, this);
  }

  public static PortletTracker open(
      BundleContext bundleContext, WebBundles webBundles, long companyId) {
    PortletTracker portletTracker = new PortletTracker(bundleContext, webBundles, companyId);
    portletTracker.tracker.open();
    return portletTracker;
  }

  @Override
  public Deployed addingService(ServiceReference<javax.portlet.Portlet> reference) {
    ServiceProperties properties =
        new ServiceProperties(List.of(reference.getPropertyKeys()), reference::getProperty);
    javax.portlet.Portlet portlet = bundleContext.getService(reference);
    if (portlet == null) {
      return null;
    }
    String name = properties.text(NAME, portlet.getClass().getName());
    try {
      return deploy(reference, properties, portlet, name);
    } catch (Exception e) {
      // One broken portlet must not keep the others from the page.
      LOG.error("The portlet {} cannot be deployed", name, e);
      bundleContext.ungetService(reference);
      return null;
    }
  }

  private Deployed deploy(
      ServiceReference<javax.portlet.Portlet> reference,
      ServiceProperties properties,
      javax.portlet.Portlet portlet,
      String name)
      throws Exception {
    WebBundle webBundle = webBundles.of(reference.getBundle());
    PortletAppImpl portletApp = new PortletAppImpl(webBundle.name());
    portletApp.setServletContext(webBundle.servletContext());
    portletApp.setSpecMajorVersion((int) properties.fraction("javax.portlet.version", 2));
    PortletModels models = new PortletModels(properties);
    String portletId = PortalUtil.getJsSafePortletId(name.replace('.', '_').replace('$', '_'));
    Portlet model = models.create(0, portletId, portletApp, portlet.getClass().getName());
    portletApp.addPortlet(model);
    deployer.deploy(model, portlet, webBundle, models.categories());
    return new Deployed(model, webBundle);
  }

  @Override
  public void modifiedService(
      ServiceReference<javax.portlet.Portlet> reference, Deployed deployed) {
    removedService(reference, deployed);
    addingService(reference);
  }

  @Override
  public void removedService(ServiceReference<javax.portlet.Portlet> reference, Deployed deployed) {
    deployer.undeploy(deployed.model(), deployed.webBundle());
    bundleContext.ungetService(reference);
  }

  @Override
  public void close() {
    tracker.close();
  }

  /** A portlet and the bundle whose servlet context it runs in. */
  record Deployed(Portlet model, WebBundle webBundle) {}
}
