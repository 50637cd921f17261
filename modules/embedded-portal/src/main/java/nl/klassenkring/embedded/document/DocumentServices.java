/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.util.PropsUtil;
import java.nio.file.Path;
import nl.klassenkring.embedded.service.ServiceProperties;
import org.osgi.framework.BundleContext;

/** Registers what Documents and Media needs. */
public final class DocumentServices {

  private DocumentServices() {}

  /** Registers the file store under the home's {@code data/document_library}. */
  public static void register(BundleContext context, Path home) {
    context.registerService(
        Store.class,
        new FileSystemStore(home.resolve("data/document_library")),
        ServiceProperties.of("default", "true", "store.type", PropsUtil.get("dl.store.impl")));
  }
}
