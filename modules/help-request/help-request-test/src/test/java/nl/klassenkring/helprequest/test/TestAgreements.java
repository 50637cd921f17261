/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import com.liferay.portal.kernel.model.Group;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.FactoryConfiguration;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;

/** The agreements of a test's school, as far as they are not the catalogue's defaults. */
final class TestAgreements {

  private static final String FACTORY_PID =
      "nl.klassenkring.policy.configuration.SchoolPolicyConfiguration";

  private TestAgreements() {}

  /**
   * No maximum of posts (B9), so that a test can place many.
   *
   * @param ruleValues what else the school agreed on, as in {@code B2.replies=false}
   */
  static void withoutMaximum(
      EmbeddedPortal portal, Group school, Group classGroup, String... ruleValues) {

    FactoryConfiguration.addUnless(
        () -> !hasMaximum(portal, classGroup),
        portal,
        FACTORY_PID,
        Map.of(
            "school",
            school.getFriendlyURL(),
            "ruleValues",
            Stream.concat(Stream.of("B9.enabled=false"), Stream.of(ruleValues))
                .toArray(String[]::new)));
  }

  private static boolean hasMaximum(EmbeddedPortal portal, Group classGroup) throws Exception {
    PostDraft postDraft =
        PostDraft.builder()
            .companyId(classGroup.getCompanyId())
            .groupId(classGroup.getGroupId())
            .placedAt(Instant.EPOCH)
            .build();

    return portal.service(PolicyService.class).judge(postDraft).findings().stream()
        .anyMatch(finding -> finding.ruleId().equals("B9"));
  }
}
