/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What the component runtime says about components that cannot be activated. */
public final class ComponentReport {

  private ComponentReport() {}

  /**
   * One line for each component of the bundles that lacks something or failed; empty if all work.
   */
  public static List<String> problems(BundleContext bundleContext, Collection<Bundle> bundles) {
    ServiceReference<ServiceComponentRuntime> reference =
        bundleContext.getServiceReference(ServiceComponentRuntime.class);
    ServiceComponentRuntime runtime = bundleContext.getService(reference);
    List<String> problems = new ArrayList<>();
    for (ComponentDescriptionDTO description :
        runtime.getComponentDescriptionDTOs(bundles.toArray(Bundle[]::new))) {
      for (ComponentConfigurationDTO configuration :
          runtime.getComponentConfigurationDTOs(description)) {
        problem(configuration).ifPresent(problems::add);
      }
    }
    bundleContext.ungetService(reference);
    return problems.stream().sorted().toList();
  }

  private static Optional<String> problem(ComponentConfigurationDTO configuration) {
    String component =
        configuration.description.name + " of " + configuration.description.bundle.symbolicName;
    return switch (configuration.state) {
      case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
          Optional.of(component + " lacks " + missing(configuration));
      case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
          Optional.of(
              component
                  + " lacks the configuration "
                  + Arrays.toString(configuration.description.configurationPid));
      case ComponentConfigurationDTO.FAILED_ACTIVATION ->
          Optional.of(component + " fails in its activation: " + configuration.failure);
      default -> Optional.empty();
    };
  }

  private static String missing(ComponentConfigurationDTO configuration) {
    List<String> names = new ArrayList<>();
    for (UnsatisfiedReferenceDTO unsatisfied : configuration.unsatisfiedReferences) {
      names.add(type(configuration, unsatisfied.name) + filter(unsatisfied.target));
    }
    return String.join(", ", names);
  }

  private static String filter(String target) {
    return target == null ? "" : " " + target;
  }

  private static String type(ComponentConfigurationDTO configuration, String referenceName) {
    return Arrays.stream(configuration.description.references)
        .filter(reference -> reference.name.equals(referenceName))
        .map(reference -> reference.interfaceName)
        .findFirst()
        .orElse(referenceName);
  }
}
