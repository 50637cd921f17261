/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.lifecycle;

import com.liferay.portal.kernel.exception.ResourceActionsException;
import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.security.permission.ResourceActionsUtil;
import com.liferay.portal.kernel.util.StringUtil;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Properties;
import nl.klassenkring.embedded.EmbeddedPortalException;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The permissions that a bundle declares in the files that its portlet.properties names. */
public final class BundleResourceActions {

  private final Bundle bundle;
  private final String[] files;

  private BundleResourceActions(Bundle bundle, String[] files) {
    this.bundle = bundle;
    this.files = files;
  }

  /** Reads which files the bundle names; it may name none. */
  public static BundleResourceActions of(Bundle bundle) {
    URL url = bundle.getEntry("portlet.properties");
    Properties properties = new Properties();
    if (url != null) {
      try (InputStream stream = url.openStream()) {
        properties.load(stream);
      } catch (IOException e) {
        throw new EmbeddedPortalException(
            "The portlet.properties of " + bundle.getSymbolicName() + " cannot be read", e);
      }
    }
    return new BundleResourceActions(
        bundle, StringUtil.split(properties.getProperty("resource.actions.configs", "")));
  }

  public boolean isEmpty() {
    return files.length == 0;
  }

  /** Makes the declared models known and records their actions. */
  public void populateModels() {
    try {
      ResourceActionsUtil.populateModelResources(classLoader(), files);
    } catch (ResourceActionsException e) {
      throw failure(e);
    }
  }

  /**
   * Makes the actions of one portlet known and records them: the declared ones or the usual ones.
   */
  public void populatePortlet(Portlet portlet) {
    try {
      ResourceActionsUtil.populatePortletResource(portlet, classLoader(), files);
    } catch (ResourceActionsException e) {
      throw failure(e);
    }
  }

  private ClassLoader classLoader() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  private EmbeddedPortalException failure(ResourceActionsException cause) {
    return new EmbeddedPortalException(
        "The resource actions of " + bundle.getSymbolicName() + " cannot be read", cause);
  }
}
