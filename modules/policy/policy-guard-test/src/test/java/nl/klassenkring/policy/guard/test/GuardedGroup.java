/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.test;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.event.PolicyEventCount;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.PupilLocalService;

/** A class group of a test's school, in which Sanne de Vries is a pupil. */
final class GuardedGroup {

  private static final String SCHOOL_YEAR = "2026-2027";

  private final EmbeddedPortal portal;
  private final TestSchool school;
  private final Group site;

  private GuardedGroup(EmbeddedPortal portal, TestSchool school, Group site) {
    this.portal = portal;
    this.school = school;
    this.site = site;
  }

  static GuardedGroup create(EmbeddedPortal portal, TestSchool school, String name)
      throws Exception {

    GuardedGroup group = new GuardedGroup(portal, school, school.classGroupSite(name));

    portal
        .service(ClassGroupLocalService.class)
        .addClassGroup(
            group.anybody(),
            group.groupId(),
            ClassGroupKind.CLASS.name(),
            SCHOOL_YEAR,
            new ServiceContext());
    group.enrolSanne();
    return group;
  }

  private void enrolSanne() throws Exception {
    String key = UUID.randomUUID().toString();
    Pupil pupil =
        portal
            .service(PupilLocalService.class)
            .addPupil(anybody(), school.site().getGroupId(), key, "Sanne", "de", "Vries", null);

    portal
        .service(EnrolmentLocalService.class)
        .addEnrolment(
            anybody(),
            pupil.getPupilId(),
            groupId(),
            key,
            "Groep",
            SCHOOL_YEAR,
            Date.from(Instant.EPOCH),
            null);
  }

  Group site() {
    return site;
  }

  long groupId() {
    return site.getGroupId();
  }

  TestUser teacher() {
    return school.person("Ank").joins(site, SchoolRoleConstants.TEACHER);
  }

  TestUser parent() {
    return school.person("Bas").joins(site, SchoolRoleConstants.PARENT);
  }

  TestUser director() {
    return school
        .person("Gerda")
        .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
        .joins(school.site())
        .joins(site);
  }

  /** What was recorded of a kind in the group: the ids of the rules, one for each finding. */
  List<String> recorded(PolicyEventType type) {
    return portal
        .service(PolicyEventLocalService.class)
        .getGroupPolicyEventCounts(
            groupId(), Date.from(Instant.EPOCH), Date.from(Instant.parse("2100-01-01T00:00:00Z")))
        .stream()
        .filter(count -> count.getType() == type)
        .flatMap(count -> repeated(count).stream())
        .sorted()
        .toList();
  }

  private static List<String> repeated(PolicyEventCount count) {
    return Collections.nCopies((int) count.getCount(), count.getRuleId());
  }

  private long anybody() throws Exception {
    return school.company().getGuestUser().getUserId();
  }
}
