/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.resource.CapReqBuilder;
import aQute.bnd.osgi.resource.ResourceBuilder;
import aQute.bnd.osgi.resource.ResourceUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** What the release, Java and the suite's own bundles offer to a requirement. */
final class Capabilities {

  private final List<Capability> offered;

  Capabilities() {
    this(List.of());
  }

  private Capabilities(List<Capability> offered) {
    this.offered = new ArrayList<>(offered);
  }

  /** Adds what the jar of the release proves: packages, tag libraries and core services. */
  Capabilities addRelease(LiferayRelease release) {
    release.exportedPackages().forEach(this::addPackage);
    release
        .taglibUris()
        .forEach(uri -> add("osgi.extender", Map.of("osgi.extender", "jsp.taglib", "uri", uri)));
    release.coreServices().forEach(this::addService);
    return this;
  }

  /** Adds what the file of the release's other offers lists, one clause a line. */
  Capabilities addListed() {
    CapReqBuilder.getCapabilitiesFrom(listed()).forEach(offered::add);
    return this;
  }

  Capabilities addJava(JavaPlatform java) {
    java.importablePackages().forEach(name -> addPackage(name, "0.0.0"));
    return this;
  }

  /**
   * Returns these and what the bundles offer by their manifests, with the services that Liferay
   * makes of their parts.
   */
  Capabilities with(List<Bundle> bundles) {
    Capabilities all = new Capabilities(offered);
    for (Bundle bundle : bundles) {
      all.offered.addAll(resource(bundle).getCapabilities(null));
      AopServices.of(bundle).forEach(all::addService);
    }
    return all;
  }

  /** Returns one line for each mandatory requirement of the bundle that nothing meets. */
  Stream<String> problems(Bundle bundle) {
    return resource(bundle).getRequirements(null).stream()
        .filter(requirement -> !isOptional(requirement))
        .filter(requirement -> offered.stream().noneMatch(offer -> meets(offer, requirement)))
        .map(
            requirement -> bundle.name() + ": requires " + text(requirement) + ", offered by none");
  }

  /** Returns the packages in the file of the release's other offers. */
  static Set<String> systemPackages() {
    return CapReqBuilder.getCapabilitiesFrom(listed()).stream()
        .filter(offer -> offer.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE))
        .map(offer -> (String) offer.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
        .collect(Collectors.toSet());
  }

  private void addPackage(String name, String version) {
    String namespace = PackageNamespace.PACKAGE_NAMESPACE;
    add(namespace, Map.of(namespace, name, "version", Version.parseVersion(version)));
  }

  private void addService(String interfaceName) {
    add("osgi.service", Map.of("objectClass", List.of(interfaceName)));
  }

  private void add(String namespace, Map<String, Object> attributes) {
    CapReqBuilder builder = new CapReqBuilder(namespace);
    attributes.forEach(
        (name, value) -> {
          try {
            builder.addAttribute(name, value);
          } catch (Exception e) {
            throw new IllegalArgumentException("Cannot offer " + namespace + attributes, e);
          }
        });
    offered.add(builder.buildSyntheticCapability());
  }

  private static boolean meets(Capability offer, Requirement requirement) {
    return ResourceUtils.matches(requirement, offer);
  }

  private static boolean isOptional(Requirement requirement) {
    return Namespace.RESOLUTION_OPTIONAL.equals(
        requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
  }

  private static String text(Requirement requirement) {
    return requirement.getNamespace() + ' ' + requirement.getDirectives().get("filter");
  }

  private static Resource resource(Bundle bundle) {
    ResourceBuilder builder = new ResourceBuilder();
    builder.addManifest(bundle.headers());
    return builder.build();
  }

  private static Parameters listed() {
    try (InputStream in = Capabilities.class.getResourceAsStream("release-offers.txt")) {
      String clauses =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.joining(","));
      return OSGiHeader.parseHeader(clauses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
