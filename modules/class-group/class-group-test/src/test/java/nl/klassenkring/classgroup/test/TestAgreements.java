/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** The agreements of a test's school, as far as they are not the catalogue's defaults. */
final class TestAgreements {

  private static final String FACTORY_PID =
      "nl.klassenkring.policy.configuration.SchoolPolicyConfiguration";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private TestAgreements() {}

  /** No maximum of posts (B9), so that a test can place many. */
  static void withoutMaximum(EmbeddedPortal portal, Group school, Group classGroup) {
    try {
      if (configure(portal, school)) {
        awaitNoMaximum(portal, classGroup);
      }
    } catch (Exception exception) {
      throw new IllegalStateException("No agreements for " + school.getFriendlyURL(), exception);
    }
  }

  private static boolean configure(EmbeddedPortal portal, Group school) throws Exception {
    ConfigurationAdmin configurationAdmin = portal.service(ConfigurationAdmin.class);
    String filter =
        "(&(service.factoryPid=" + FACTORY_PID + ")(school=" + school.getFriendlyURL() + "))";

    if (configurationAdmin.listConfigurations(filter) != null) {
      return false;
    }

    Configuration configuration = configurationAdmin.createFactoryConfiguration(FACTORY_PID, "?");

    configuration.update(
        FrameworkUtil.asDictionary(
            Map.of(
                "school",
                school.getFriendlyURL(),
                "ruleValues",
                new String[] {"B9.enabled=false"})));
    return true;
  }

  /** Configuration Admin tells the components of a change in a thread of its own. */
  private static void awaitNoMaximum(EmbeddedPortal portal, Group classGroup) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);

    while (hasMaximum(portal, classGroup) && Instant.now().isBefore(end)) {
      Thread.sleep(5);
    }

    assertThat(hasMaximum(portal, classGroup)).isFalse();
  }

  private static boolean hasMaximum(EmbeddedPortal portal, Group classGroup) throws Exception {
    return portal
        .service(PolicyService.class)
        .judge(
            PostDraft.builder()
                .companyId(classGroup.getCompanyId())
                .groupId(classGroup.getGroupId())
                .placedAt(Instant.EPOCH)
                .build())
        .findings()
        .stream()
        .anyMatch(finding -> finding.ruleId().equals("B9"));
  }
}
