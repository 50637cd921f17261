/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.membership.test.MembershipSchool.as;
import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static nl.klassenkring.membership.test.MembershipSchool.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.LayoutLocalService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.exception.ClosedGroupException;
import nl.klassenkring.membership.exception.SchoolYearPlanException;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.membership.service.SchoolYearRolloverService;
import nl.klassenkring.membership.year.YearChoice;
import nl.klassenkring.membership.year.YearPlan;
import nl.klassenkring.membership.year.YearPlanStep;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A school year ends: its groups are closed and read, and those of the next begin")
@EmbeddedPortalTest
final class SchoolYearRolloverIT {

  private static final Locale DUTCH = new Locale("nl", "NL");
  private static final String NEXT = "2027-2028";

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private EnrolmentLocalService enrolmentLocalService;
  @PortalService private GroupLocalService groupLocalService;
  @PortalService private LayoutLocalService layoutLocalService;
  @PortalService private MembershipService membershipService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SchoolYearRolloverService schoolYearRolloverService;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private TestUser mother;
  private Pupil sanne;
  private String newName;
  private long groupId;

  @BeforeEach
  void makeTheSchool() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
    mother = school.known("Noor");
    sanne = school.pupil("Sanne", groupId, "5a", MembershipSchool.YEAR);
    school.guardian(mother, sanne);
    newName = "Groep 6a " + testSchool.site().getGroupId();
    school.enrol(sanne, 0, newName.replace("Groep ", ""), NEXT);
    testSchool.page(school.first().site(), "/berichten", ClassGroupPortletKeys.CLASS_GROUP);
  }

  @Test
  void aPlanShowsWhatWillHappenAndChangesNothing() throws Exception {
    YearPlan plan = prepare();

    assertThat(plan.getToSchoolYear()).isEqualTo(NEXT);

    YearPlanStep step = step(plan, groupId);
    assertThat(step.getNewName()).isEqualTo(newName);
    assertThat(step.getPupilsCount()).isEqualTo(1);
    assertThat(step.getParentUserIds()).containsExactly(mother.userId());
    assertThat(step.getChosenTeacherIds()).containsExactly(school.second().teacher().userId());
    assertThat(classGroupLocalService.getClassGroupByGroupId(groupId).getClosedDate()).isNull();
    assertThat(groups()).hasSize(3);
  }

  @Test
  void whatIsConfirmedHappens() throws Exception {
    long newGroupId = step(confirm(prepare()), groupId).getNewGroupId();

    ClassGroup old = classGroupLocalService.getClassGroupByGroupId(groupId);
    assertThat(old.getClosedDate()).isNotNull();
    assertThat(groupLocalService.getGroup(groupId).getName(DUTCH)).endsWith("(2026-2027)");
    assertThat(isMember(school.first().parent(), groupId)).isTrue();

    Group site = groupLocalService.getGroup(newGroupId);
    assertThat(site.getName(DUTCH)).isEqualTo(newName);
    assertThat(site.getFriendlyURL()).endsWith("-2027-2028");
    assertThat(site.getParentGroupId()).isEqualTo(school.staffed().schoolGroupId());
    assertThat(classGroupLocalService.getClassGroupByGroupId(newGroupId).getSchoolYear())
        .isEqualTo(NEXT);

    List<Layout> pages = layoutLocalService.getLayouts(newGroupId, true);
    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).getFriendlyURL()).isEqualTo("/berichten");
    assertThat(pages.get(0).getTypeSettings()).contains(ClassGroupPortletKeys.CLASS_GROUP);

    assertThat(roles(mother, newGroupId)).containsExactly("Parent");
    assertThat(roles(school.second().teacher(), newGroupId)).containsExactly("Teacher");
    assertThat(isMember(school.director(), newGroupId)).isTrue();
    assertThat(isMember(school.teacher(), newGroupId)).isFalse();
    assertThat(isMember(school.first().parent(), newGroupId)).isFalse();
    assertThat(enrolmentLocalService.getPupilEnrolments(sanne.getPupilId()))
        .filteredOn(enrolment -> enrolment.getSchoolYear().equals(NEXT))
        .extracting(Enrolment::getGroupId)
        .containsExactly(newGroupId);
  }

  @Test
  void aGroupWithoutANewNameOnlyEnds() throws Exception {
    YearPlan done = confirm(prepare());

    assertThat(step(done, school.second().groupId()).getNewGroupId()).isZero();
    assertThat(
            classGroupLocalService
                .getClassGroupByGroupId(school.second().groupId())
                .getClosedDate())
        .isNotNull();
    assertThat(groups()).hasSize(4);
  }

  @Test
  void nobodyIsAddedToAClosedGroup() throws Exception {
    confirm(prepare());

    assertThatExceptionOfType(ClosedGroupException.class)
        .isThrownBy(
            () ->
                as(
                    school.director(),
                    () ->
                        membershipService.addMember(
                            groupId, mother.emailAddress(), MemberRole.PARENT, "")));
  }

  @Test
  void confirmingTwiceDoesItOnce() throws Exception {
    YearPlan plan = prepare();

    long newGroupId = step(confirm(plan), groupId).getNewGroupId();

    assertThat(step(confirm(plan), groupId).getNewGroupId()).isEqualTo(newGroupId);
    assertThat(groups()).hasSize(4);
  }

  @Test
  void twoWhoConfirmAtATimeDoItOnce() throws Exception {
    YearPlan plan = prepare();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Callable<Boolean> confirming =
        () -> {
          try {
            confirm(plan);
            return true;
          } catch (SchoolYearPlanException exception) {
            return false;
          }
        };

    try {
      List<Boolean> done = new ArrayList<>();
      for (var future : threads.invokeAll(List.of(confirming, confirming))) {
        done.add(future.get());
      }
      assertThat(done).contains(true);
    } finally {
      threads.shutdownNow();
    }

    assertThat(groups()).hasSize(4);
  }

  @Test
  void whatFailsLeavesNothingHalfDone() throws Exception {
    YearPlan plan =
        prepare(
            new YearChoice(groupId, newName, Set.of()),
            new YearChoice(school.second().groupId(), testSchool.site().getName(DUTCH), Set.of()));

    assertThatExceptionOfType(SchoolYearPlanException.class).isThrownBy(() -> confirm(plan));

    assertThat(classGroupLocalService.getClassGroupByGroupId(groupId).getClosedDate()).isNull();
    assertThat(groupLocalService.getGroup(groupId).getName(DUTCH)).doesNotContain("2026-2027");
    assertThat(groups()).hasSize(3);

    YearPlan mended = prepare();
    assertThat(step(confirm(mended), groupId).getNewGroupId()).isPositive();
  }

  @Test
  void whatChangedSinceItWasShownIsShownAgain() throws Exception {
    YearPlan plan = prepare();

    school.guardian(school.known("Vader"), sanne);

    assertThatExceptionOfType(SchoolYearPlanException.class).isThrownBy(() -> confirm(plan));
    assertThat(groups()).hasSize(3);
  }

  @Test
  void twoNewGroupsOfOneNameOrAStrangeTeacherAreRefused() {
    assertThatExceptionOfType(SchoolYearPlanException.class)
        .isThrownBy(
            () ->
                prepare(
                    new YearChoice(groupId, "Groep 6a", Set.of()),
                    new YearChoice(school.second().groupId(), "6A", Set.of())));
    assertThatExceptionOfType(SchoolYearPlanException.class)
        .isThrownBy(
            () ->
                prepare(
                    new YearChoice(groupId, newName, Set.of(mother.userId())),
                    new YearChoice(school.second().groupId(), "", Set.of())));
    assertThatExceptionOfType(SchoolYearPlanException.class)
        .isThrownBy(() -> prepare(new YearChoice(groupId, newName, Set.of())));
  }

  @Test
  void onlyWhoRunsTheSchoolDoesIt() throws Exception {
    YearPlan plan = prepare();
    long schoolGroupId = school.staffed().schoolGroupId();
    StaffedSchool elsewhere = StaffedSchool.of(TestSchool.create(portal.company()));

    for (TestUser user :
        List.of(
            school.teacher(),
            school.first().parent(),
            school.first().classParent(),
            elsewhere.director(),
            elsewhere.administrator())) {

      for (MembershipSchool.Action action :
          List.<MembershipSchool.Action>of(
              () -> schoolYearRolloverService.getPlan(schoolGroupId, MembershipSchool.YEAR),
              () -> schoolYearRolloverService.getOpenSchoolYears(schoolGroupId),
              () ->
                  schoolYearRolloverService.prepare(
                      schoolGroupId, MembershipSchool.YEAR, List.of()),
              () -> schoolYearRolloverService.confirm(plan.getRolloverId(), plan.getHash()))) {

        assertThatThrownBy(() -> as(user, action)).isInstanceOf(PrincipalException.class);
      }
    }

    assertThat(groups()).hasSize(3);
  }

  private List<ClassGroup> groups() {
    return classGroupLocalService.getClassGroups(school.staffed().schoolGroupId(), -1, -1);
  }

  private YearPlan prepare() throws Exception {
    return prepare(
        new YearChoice(groupId, newName, Set.of(school.second().teacher().userId())),
        new YearChoice(school.second().groupId(), "", Set.of()));
  }

  private YearPlan prepare(YearChoice... choices) throws Exception {
    return actingAs(
        school.staffed().administrator(),
        () ->
            schoolYearRolloverService.prepare(
                school.staffed().schoolGroupId(), MembershipSchool.YEAR, List.of(choices)));
  }

  private YearPlan confirm(YearPlan plan) throws Exception {
    return actingAs(
        school.director(),
        () -> schoolYearRolloverService.confirm(plan.getRolloverId(), plan.getHash()));
  }

  private static YearPlanStep step(YearPlan plan, long groupId) {
    return plan.getSteps().stream()
        .filter(step -> step.getGroupId() == groupId)
        .findFirst()
        .orElseThrow();
  }
}
