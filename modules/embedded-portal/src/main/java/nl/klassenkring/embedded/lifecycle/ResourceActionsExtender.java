/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.lifecycle;

import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;

/** Makes the models that a bundle declares permissions for known before its components are. */
@StandsInFor("com.liferay.portal.spring.extender.impl")
public final class ResourceActionsExtender extends BundleTracker<Bundle> {

  public ResourceActionsExtender(BundleContext bundleContext) {
    super(bundleContext, Bundle.STARTING | Bundle.ACTIVE, null);
  }

  @Override
  public Bundle addingBundle(Bundle bundle, BundleEvent event) {
    BundleResourceActions actions = BundleResourceActions.of(bundle);
    if (actions.isEmpty()) {
      return null;
    }
    actions.populateModels();
    return bundle;
  }
}
