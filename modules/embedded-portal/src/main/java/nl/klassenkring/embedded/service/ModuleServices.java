/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import nl.klassenkring.embedded.EmbeddedPortalOptions;
import org.osgi.framework.BundleContext;

/** Registers what the core expects from Liferay's modules, before the core's own beans are made. */
public final class ModuleServices {

  private ModuleServices() {}

  public static void register(BundleContext bundleContext, EmbeddedPortalOptions options) {
    Placeholders.register(bundleContext);
  }
}
