/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.resource.bundle.ResourceBundleLoader;
import com.liferay.portal.kernel.resource.bundle.ResourceBundleLoaderUtil;
import com.liferay.portal.kernel.zip.ZipWriterFactory;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.anonymizer.UADAnonymousUserProvider;
import com.liferay.user.associated.data.component.UADComponent;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * What the personal data erasure of Liferay's control panel does, for the application of one bundle
 * at a time: it finds the bundle's anonymizers, exporters and displays as the tool finds them, by
 * the bundle that their classes come from.
 */
public final class UserData {

  private final EmbeddedPortal portal;
  private final String bundleName;

  private UserData(EmbeddedPortal portal, String bundleName) {
    this.portal = portal;
    this.bundleName = bundleName;
  }

  /** The data that a bundle keeps, by its symbolic name. */
  public static UserData of(EmbeddedPortal portal, String bundleName) {
    return new UserData(portal, bundleName);
  }

  /** The name under which the tool lists the application. */
  public String applicationName(Locale locale) {
    ResourceBundleLoader loader =
        ResourceBundleLoaderUtil.getResourceBundleLoaderByBundleSymbolicName(bundleName);
    return loader.loadResourceBundle(locale).getString("application.name." + bundleName);
  }

  /** The types that data can be anonymised of. */
  public Set<String> anonymizedTypes() {
    return types(anonymizers());
  }

  /** The types that data can be exported of. */
  public Set<String> exportedTypes() {
    return types(exporters());
  }

  /** The types that the tool shows, by what they are called. */
  public Map<String, String> displayedTypes(Locale locale) {
    Map<String, String> names = new TreeMap<>();
    for (UADDisplay<?> display : displays()) {
      names.put(display.getTypeKey(), display.getTypeName(locale));
    }
    return names;
  }

  /** How many rows of each type are about a user; types without any are left out. */
  public Map<String, Long> counts(User user) throws Exception {
    Map<String, Long> counts = new TreeMap<>();
    for (UADAnonymizer<?> anonymizer : anonymizers()) {
      long count = anonymizer.count(user.getUserId());
      if (count > 0) {
        counts.put(anonymizer.getTypeKey(), count);
      }
    }
    return counts;
  }

  /** What the tool shows of a user's rows of a type: for each row the values of its columns. */
  public List<Map<String, Object>> rows(String type, User user, Locale locale) {
    return displays().stream()
        .filter(display -> display.getTypeKey().equals(type))
        .findFirst()
        .map(display -> rows(display, user, locale))
        .orElseThrow();
  }

  private static <T> List<Map<String, Object>> rows(
      UADDisplay<T> display, User user, Locale locale) {
    return display.search(user.getUserId(), new long[0], null, null, null, -1, -1).stream()
        .map(row -> display.getFieldValues(row, display.getColumnFieldNames(), locale))
        .toList();
  }

  /** Exports all of a user's data: the XML of each row, by type, a slash and the file's name. */
  public Map<String, String> export(User user) throws Exception {
    Map<String, String> export = new TreeMap<>();
    for (UADExporter<?> exporter : exporters()) {
      File file = exporter.exportAll(user.getUserId(), portal.service(ZipWriterFactory.class));
      read(file, exporter.getTypeKey(), export);
      Files.delete(file.toPath());
    }
    return export;
  }

  private static void read(File file, String type, Map<String, String> export) throws IOException {
    try (ZipFile zip = new ZipFile(file, UTF_8)) {
      for (var entry : zip.stream().toList()) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        export.put(type + "/" + entry.getName(), new String(content, UTF_8));
      }
    }
  }

  /** Hands all of a user's data to the anonymous user, as the tool's last step does. */
  public void anonymize(User user) throws Exception {
    User anonymousUser = anonymousUser(user.getCompanyId());
    for (UADAnonymizer<?> anonymizer : anonymizers()) {
      anonymizer.autoAnonymizeAll(user.getUserId(), anonymousUser);
    }
  }

  /**
   * Deletes a user's rows of a type, as somebody asks for who chooses so in the tool.
   *
   * @throws Exception what the anonymizer says if the rows have to be kept
   */
  public void delete(String type, User user) throws Exception {
    anonymizer(type).deleteAll(user.getUserId());
  }

  /** What the tool would show for an exception of {@link #delete}. */
  public String message(String type, Exception exception, Locale locale) {
    return anonymizer(type).getExceptionMessageMap(locale).get(exception.getClass());
  }

  /** Who a company's anonymised data falls to. */
  public User anonymousUser(long companyId) throws Exception {
    return portal.service(UADAnonymousUserProvider.class).getAnonymousUser(companyId);
  }

  private UADAnonymizer<?> anonymizer(String type) {
    return anonymizers().stream()
        .filter(anonymizer -> anonymizer.getTypeKey().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> types(List<? extends UADComponent<?>> components) {
    Set<String> types = new TreeSet<>();
    components.forEach(component -> types.add(component.getTypeKey()));
    return types;
  }

  private List<UADAnonymizer<?>> anonymizers() {
    return components(UADAnonymizer.class);
  }

  private List<UADExporter<?>> exporters() {
    return components(UADExporter.class);
  }

  private List<UADDisplay<?>> displays() {
    return components(UADDisplay.class);
  }

  @SuppressWarnings("unchecked")
  private <C> List<C> components(Class<? super C> type) {
    ServiceTracker<Object, Object> services =
        new ServiceTracker<>(portal.bundleContext(), type.getName(), null);
    services.open(true);
    try {
      return services.getTracked().values().stream()
          .filter(this::isOfBundle)
          .map(service -> (C) service)
          .toList();
    } finally {
      services.close();
    }
  }

  private boolean isOfBundle(Object component) {
    Bundle bundle = FrameworkUtil.getBundle(component.getClass());
    return bundle != null && bundle.getSymbolicName().equals(bundleName);
  }
}
