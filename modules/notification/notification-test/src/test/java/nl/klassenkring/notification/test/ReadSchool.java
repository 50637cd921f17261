/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.FactoryConfiguration;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;

/** A school with class groups whose posts are read by mail. */
final class ReadSchool {

  private static final String POLICY_PID =
      "nl.klassenkring.policy.configuration.SchoolPolicyConfiguration";

  private final EmbeddedPortal portal;
  private final TestSchool school;

  ReadSchool(EmbeddedPortal portal, TestSchool school) {
    this.portal = portal;
    this.school = school;
  }

  long groupId() {
    return school.site().getGroupId();
  }

  Group site() {
    return school.site();
  }

  /** A class group without a maximum of posts and of important ones (B9, B12). */
  Group classGroup(String name) throws Exception {
    Group site = school.classGroupSite(name);

    portal
        .service(ClassGroupLocalService.class)
        .addClassGroup(
            school.company().getGuestUser().getUserId(),
            site.getGroupId(),
            ClassGroupKind.CLASS.name(),
            "2026-2027",
            new ServiceContext());
    FactoryConfiguration.addUnless(
        () -> !hasMaximum(site),
        portal,
        POLICY_PID,
        Map.of(
            "school",
            school.site().getFriendlyURL(),
            "ruleValues",
            new String[] {"B9.enabled=false", "B12.enabled=false"}));
    return site;
  }

  TestUser parent(String name, Group... sites) {
    TestUser parent = school.person(name);

    for (Group site : sites) {
      parent.joins(site, SchoolRoleConstants.PARENT);
    }
    return parent;
  }

  TestUser teacher(String name, Group... sites) {
    TestUser teacher = school.person(name);

    for (Group site : sites) {
      teacher.joins(site, SchoolRoleConstants.TEACHER);
    }
    return teacher;
  }

  ClassPost post(TestUser author, Group site, String title, String content) throws Exception {
    return post(author, site, PostRequest.builder(title, content, "general").build());
  }

  ClassPost importantPost(TestUser author, Group site, String title, String content)
      throws Exception {

    return post(
        author, site, PostRequest.builder(title, content, "general").important(true).build());
  }

  private ClassPost post(TestUser author, Group site, PostRequest postRequest) throws Exception {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);
    return portal
        .service(ClassPostLocalService.class)
        .addClassPost(author.userId(), site.getGroupId(), postRequest, serviceContext);
  }

  private boolean hasMaximum(Group classGroup) throws Exception {
    PostDraft postDraft =
        PostDraft.builder()
            .companyId(classGroup.getCompanyId())
            .groupId(classGroup.getGroupId())
            .important(true)
            .placedAt(Instant.EPOCH)
            .build();

    return portal.service(PolicyService.class).judge(postDraft).findings().stream()
        .anyMatch(finding -> List.of("B9", "B12").contains(finding.ruleId()));
  }
}
