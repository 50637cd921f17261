/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What the sample school's bundle loads through the suite's own services. */
@EmbeddedPortalTest
final class SampleSchoolIT {

  private static final String LOADER =
      "(component.name=nl.klassenkring.sample.school.internal"
          + ".SampleSchoolPortalInstanceLifecycleListener)";

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private GroupLocalService groupLocalService;
  @PortalService private PolicyService policyService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private UserLocalService userLocalService;

  @Test
  void itIsTwoSchoolsWithTheirGroups() throws Exception {
    assertThat(groupsOf("/de-wilgen")).isEqualTo(12);
    assertThat(groupsOf("/het-kompas")).isEqualTo(3);
  }

  @Test
  void loadingItAgainChangesNothing() throws Exception {
    List<Integer> before = counts();

    BundleContext bundleContext = portal.bundleContext();
    Collection<ServiceReference<PortalInstanceLifecycleListener>> references =
        bundleContext.getServiceReferences(PortalInstanceLifecycleListener.class, LOADER);
    assertThat(references).hasSize(1);
    bundleContext
        .getService(references.iterator().next())
        .portalInstanceRegistered(portal.company());

    assertThat(counts()).isEqualTo(before);
  }

  @Test
  @DisplayName("B1, B11, B14: none of its posts is against the rules of its school")
  void noneOfItsPostsIsAgainstTheRules() throws Exception {
    List<ClassPost> classPosts = new ArrayList<>();
    for (String school : List.of("/de-wilgen", "/het-kompas")) {
      for (var classGroup :
          classGroupLocalService.getClassGroups(site(school).getGroupId(), 0, 100)) {
        classPosts.addAll(classPostLocalService.getClassPosts(classGroup.getGroupId(), 0, 1000));
      }
    }

    assertThat(classPosts).hasSizeGreaterThan(100);
    for (ClassPost classPost : classPosts) {
      assertThat(policyService.judge(draft(classPost)).outcome())
          .as(classPost.getTitle())
          .isEqualTo(Outcome.ALLOW);
    }
  }

  private List<Integer> counts() {
    return List.of(
        classGroupLocalService.getClassGroupsCount(),
        classPostLocalService.getClassPostsCount(),
        groupLocalService.getGroupsCount(),
        userLocalService.getUsersCount());
  }

  private int groupsOf(String school) throws Exception {
    return classGroupLocalService.getClassGroupsCount(site(school).getGroupId());
  }

  private Group site(String friendlyURL) throws Exception {
    return groupLocalService.getFriendlyURLGroup(portal.company().getCompanyId(), friendlyURL);
  }

  private static PostDraft draft(ClassPost classPost) {
    return PostDraft.builder()
        .companyId(classPost.getCompanyId())
        .groupId(classPost.getGroupId())
        .authorUserId(classPost.getUserId())
        .title(classPost.getTitle())
        .text(classPost.getContent())
        .category(classPost.getCategory())
        .placedAt(classPost.getDisplayDate().toInstant())
        .build();
  }
}
