/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.klassenkring.embedded.EmbeddedPortalException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The bundles of the modules directory, as they ship. */
public final class SuiteBundles {

  private final List<Bundle> bundles;

  private SuiteBundles(List<Bundle> bundles) {
    this.bundles = List.copyOf(bundles);
  }

  /** Installs every jar of the directory, in the order of the file names. */
  public static SuiteBundles install(BundleContext bundleContext, Path directory) {
    List<Bundle> bundles = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(SuiteBundles::isJar).sorted().toList()) {
        bundles.add(install(bundleContext, file.toUri().toString(), file));
      }
    } catch (IOException e) {
      throw new EmbeddedPortalException("Cannot read the modules directory " + directory, e);
    }
    return new SuiteBundles(bundles);
  }

  /** Starts them all. A bundle that cannot start is an error of the suite and ends the start. */
  public void start() {
    for (Bundle bundle : bundles) {
      if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
        start(bundle);
      }
    }
  }

  public List<Bundle> bundles() {
    return bundles;
  }

  private static boolean isJar(Path file) {
    return file.getFileName().toString().endsWith(".jar");
  }

  private static Bundle install(BundleContext bundleContext, String location, Path file)
      throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return bundleContext.installBundle(location, stream);
    } catch (BundleException e) {
      throw new EmbeddedPortalException("The bundle " + file + " cannot be installed", e);
    }
  }

  private static void start(Bundle bundle) {
    try {
      bundle.start();
    } catch (BundleException e) {
      throw new EmbeddedPortalException(
          "The bundle " + bundle.getSymbolicName() + " does not start: " + e.getMessage(), e);
    }
  }
}
