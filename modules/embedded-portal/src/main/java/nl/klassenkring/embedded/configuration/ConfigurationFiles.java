/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klassenkring.embedded.EmbeddedPortalException;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.felix.cm.file.ConfigurationHandler;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * Loads the {@code .config} files of a directory into the configuration admin. The file name is the
 * PID, {@code factory-name} or {@code factory~name} one of a factory. Configurations whose file is
 * gone are deleted; those that came from elsewhere are left alone.
 */
@StandsInFor("com.liferay.portal.file.install.impl")
public final class ConfigurationFiles {

  private static final String EXTENSION = ".config";
  private static final String FILE_NAME = "felix.fileinstall.filename";

  private final ConfigurationAdmin admin;

  public ConfigurationFiles(BundleContext bundleContext) {
    ServiceReference<ConfigurationAdmin> reference =
        bundleContext.getServiceReference(ConfigurationAdmin.class);
    admin = bundleContext.getService(reference);
  }

  /** Brings the configurations in line with the files. */
  public void load(Path directory) {
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(ConfigurationFiles::isConfiguration).sorted().toList()) {
        names.add(file.getFileName().toString());
        update(file);
      }
      deleteOthers(names);
    } catch (IOException | InvalidSyntaxException e) {
      throw new EmbeddedPortalException("Cannot load the configurations of " + directory, e);
    }
  }

  private static boolean isConfiguration(Path file) {
    return file.getFileName().toString().endsWith(EXTENSION);
  }

  private void update(Path file) throws IOException {
    Dictionary<String, Object> properties = read(file);
    String fileName = file.getFileName().toString();
    properties.put(FILE_NAME, fileName);
    configuration(fileName.substring(0, fileName.length() - EXTENSION.length()))
        .updateIfDifferent(properties);
  }

  @SuppressWarnings("unchecked") // Felix's signature is older than generics.
  private static Dictionary<String, Object> read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return ConfigurationHandler.read(stream);
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private Configuration configuration(String name) throws IOException {
    int separator = name.indexOf('~') >= 0 ? name.indexOf('~') : name.indexOf('-');
    return separator < 0
        ? admin.getConfiguration(name, "?")
        : admin.getFactoryConfiguration(
            name.substring(0, separator), name.substring(separator + 1), "?");
  }

  private void deleteOthers(Set<String> names) throws IOException, InvalidSyntaxException {
    Configuration[] loaded = admin.listConfigurations("(" + FILE_NAME + "=*)");
    for (Configuration configuration :
        loaded == null ? List.<Configuration>of() : List.of(loaded)) {
      if (!names.contains((String) configuration.getProperties().get(FILE_NAME))) {
        configuration.delete();
      }
    }
  }
}
