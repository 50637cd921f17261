/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * What the suite's bundles offer to other bundles, as the running framework says it: services under
 * an interface or a class of an exported package.
 *
 * <p>Local services and persistence of Service Builder trust their callers, by Liferay's rule. A
 * few others do, and are in a list with the reason for each. All the rest decide themselves who may
 * call them: so whatever is new is in the matrix, unless somebody says why not.
 */
final class SuiteServices {

  /** The list of services that trust their callers, with the reason for each. */
  static final Path TRUSTING = Path.of("src/test/resources/trusting-services.md");

  private static final String SUITE = "nl.klassenkring.";
  private static final Pattern ROW = Pattern.compile("^\\| `([\\w.]+)` \\|", Pattern.MULTILINE);

  private static final String SERVLET = "osgi.http.whiteboard.servlet.name";

  private final Set<String> servlets = new TreeSet<>();
  private final Set<String> trusted = new TreeSet<>();

  private final Map<String, Class<?>> types = new TreeMap<>();
  private final Map<String, Object> services = new TreeMap<>();

  SuiteServices(EmbeddedPortal portal) throws IOException {
    Matcher matcher = ROW.matcher(Files.readString(TRUSTING));
    while (matcher.find()) {
      trusted.add(matcher.group(1));
    }
    BundleContext bundleContext = portal.bundleContext();
    for (ServiceReference<?> reference : references(bundleContext)) {
      Bundle bundle = reference.getBundle();
      if (bundle != null && bundle.getSymbolicName().startsWith(SUITE)) {
        if (reference.getProperty(SERVLET) instanceof String servlet) {
          servlets.add(servlet);
        }
        for (String name : (String[]) reference.getProperty(Constants.OBJECTCLASS)) {
          if (name.startsWith(SUITE) && !name.contains(".internal.")) {
            types.put(name, load(bundle, name));
            services.put(name, bundleContext.getService(reference));
          }
        }
      }
    }
  }

  /** The methods of the services that decide themselves who may call them. */
  List<ServiceAction> actions() {
    List<ServiceAction> actions = new ArrayList<>();
    types.forEach(
        (name, type) -> {
          if (decides(type)) {
            Arrays.stream(type.getMethods())
                .filter(SuiteServices::isAction)
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> actions.add(action(type, services.get(name), method)));
          }
        });
    return actions;
  }

  /** The names in the list of which the suite offers no service. */
  List<String> gone() {
    return trusted.stream()
        .filter(name -> !types.containsKey(name) && !servlets.contains(name))
        .toList();
  }

  /** The names of the servlets that are not in the list. */
  List<String> unlistedServlets() {
    return servlets.stream().filter(name -> !trusted.contains(name)).toList();
  }

  private boolean decides(Class<?> type) {
    return !trusted.contains(type.getName())
        && !BaseLocalService.class.isAssignableFrom(type)
        && !BasePersistence.class.isAssignableFrom(type);
  }

  private static boolean isAction(Method method) {
    return !Modifier.isStatic(method.getModifiers())
        && method.getDeclaringClass().getName().startsWith(SUITE)
        && !method.getName().equals("getOSGiServiceIdentifier");
  }

  private static ServiceAction action(Class<?> type, Object service, Method method) {
    return new ServiceAction(type, service, method, ParameterNames.of(service, method));
  }

  private static Class<?> load(Bundle bundle, String name) {
    try {
      return bundle.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(bundle + " offers what it does not know: " + name, e);
    }
  }

  private static List<ServiceReference<?>> references(BundleContext bundleContext) {
    try {
      return List.of(bundleContext.getAllServiceReferences(null, null));
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
