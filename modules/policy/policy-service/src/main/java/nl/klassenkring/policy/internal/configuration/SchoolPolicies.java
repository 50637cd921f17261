/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The policies of all schools. Fails closed: two configurations of one school refuse its posts, and
 * a configuration that names no school refuses the posts of every school that has none of its own,
 * because it may be meant for it.
 */
@Component(service = SchoolPolicies.class)
public class SchoolPolicies {

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ConfiguredSchoolPolicy> configuredSchoolPolicies;

  /** The policy of a school by the friendly URL of its Site: its own, or the defaults. */
  public SchoolPolicy of(String friendlyURL) {
    return choose(configuredSchoolPolicies, SchoolKey.of(friendlyURL));
  }

  static SchoolPolicy choose(List<ConfiguredSchoolPolicy> configured, SchoolKey school) {
    List<ConfiguredSchoolPolicy> own = filter(configured, school::equals);

    if (own.size() > 1) {
      return SchoolPolicy.broken("school = " + school + ", " + own.size() + "x");
    }
    if (own.size() == 1) {
      return own.get(0).policy();
    }
    return filter(configured, SchoolKey::isMissing).stream()
        .findFirst()
        .map(ConfiguredSchoolPolicy::policy)
        .orElse(SchoolPolicy.DEFAULT);
  }

  private static List<ConfiguredSchoolPolicy> filter(
      List<ConfiguredSchoolPolicy> configured, Predicate<SchoolKey> predicate) {

    return configured.stream()
        .filter(policy -> predicate.test(policy.school()))
        .collect(Collectors.toList());
  }
}
