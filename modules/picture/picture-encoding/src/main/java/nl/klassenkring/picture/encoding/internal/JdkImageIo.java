/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.util.Iterator;
import java.util.List;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderWriterSpi;

/**
 * The readers and writers of the JDK itself. By format name alone the registry could answer with
 * one that another application of the server has put there.
 */
final class JdkImageIo {

  private static final Module DESKTOP = IIORegistry.class.getModule();

  private JdkImageIo() {}

  static <T extends ImageReaderWriterSpi> T provider(Class<T> category, String mimeType) {
    Iterator<T> providers =
        IIORegistry.getDefaultInstance()
            .getServiceProviders(category, provider -> matches(provider, mimeType), false);
    return providers.next();
  }

  private static boolean matches(Object provider, String mimeType) {
    return provider.getClass().getModule() == DESKTOP
        && List.of(((ImageReaderWriterSpi) provider).getMIMETypes()).contains(mimeType);
  }
}
