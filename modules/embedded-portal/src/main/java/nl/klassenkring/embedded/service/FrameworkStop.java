/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** What has to end while the bundles still run: jobs and messages may need their services. */
final class FrameworkStop implements SynchronousBundleListener {

  private final BundleContext bundleContext;
  private final List<Runnable> actions;

  private FrameworkStop(BundleContext bundleContext, List<Runnable> actions) {
    this.bundleContext = bundleContext;
    this.actions = actions;
  }

  static void beforeBundles(BundleContext bundleContext, Runnable... actions) {
    bundleContext.addBundleListener(new FrameworkStop(bundleContext, List.of(actions)));
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    if (event.getType() == BundleEvent.STOPPING
        && event.getBundle().equals(bundleContext.getBundle())) {
      actions.forEach(Runnable::run);
    }
  }
}
