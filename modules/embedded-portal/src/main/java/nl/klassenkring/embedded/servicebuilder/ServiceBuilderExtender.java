/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.servicebuilder;

import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;

/**
 * Gives each bundle with the header {@code Liferay-Service} its data source, session factory,
 * transactions and tables. It acts while a bundle is starting, before its components are looked at.
 */
@StandsInFor("com.liferay.portal.spring.extender.impl")
public final class ServiceBuilderExtender extends BundleTracker<BundlePersistence> {

  public ServiceBuilderExtender(BundleContext bundleContext) {
    super(bundleContext, Bundle.STARTING | Bundle.ACTIVE, null);
  }

  @Override
  public BundlePersistence addingBundle(Bundle bundle, BundleEvent event) {
    if (!Boolean.parseBoolean(bundle.getHeaders().get("Liferay-Service"))
        || bundle.getHeaders().get("Liferay-Require-SchemaVersion") == null) {
      return null;
    }
    BundlePersistence persistence = new BundlePersistence(bundle);
    persistence.open();
    return persistence;
  }

  @Override
  public void removedBundle(Bundle bundle, BundleEvent event, BundlePersistence persistence) {
    persistence.close();
  }
}
