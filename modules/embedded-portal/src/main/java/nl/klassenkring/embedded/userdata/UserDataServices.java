/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.userdata;

import com.liferay.portal.kernel.zip.ZipWriterFactory;
import com.liferay.user.associated.data.anonymizer.UADAnonymousUserProvider;
import org.osgi.framework.BundleContext;

/** Registers what the export and the erasure of a user's data need. */
public final class UserDataServices {

  private UserDataServices() {}

  /** Registers them for as long as the framework runs. */
  public static void register(BundleContext context) {
    context.registerService(UADAnonymousUserProvider.class, new AnonymousUsers(), null);
    context.registerService(ZipWriterFactory.class, new ZipFiles(), null);
  }
}
