/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.StorageType;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.request.SlotDraft;
import nl.klassenkring.helprequest.request.SlotEdit;
import nl.klassenkring.helprequest.request.SlotsChange;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.helprequest.service.HelpSignUpLocalService;
import nl.klassenkring.helprequest.service.HelpSlotLocalService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/** A class group of a test's school with its people, who are asked for help. */
final class HelpGroup {

  /** Two days after the day at which the clock of a test stands. */
  static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

  private final EmbeddedPortal portal;
  private final TestSchool school;
  private final Group site;
  private final ClassGroup classGroup;
  private final String page;
  private final TestUser teacher;

  private HelpGroup(
      EmbeddedPortal portal,
      TestSchool school,
      String name,
      ClassGroupKind kind,
      String... ruleValues)
      throws Exception {

    this.portal = portal;
    this.school = school;

    site = school.classGroupSite(name);
    classGroup =
        portal
            .service(ClassGroupLocalService.class)
            .addClassGroup(
                school.company().getGuestUser().getUserId(),
                groupId(),
                kind.name(),
                "2026-2027",
                new ServiceContext());
    page = school.page(site, "/hulpvragen", HelpRequestPortletKeys.HELP_REQUEST);
    TestAgreements.withoutMaximum(portal, school.site(), site, ruleValues);
    teacher = member("Ank", SchoolRoleConstants.TEACHER);
  }

  static HelpGroup create(EmbeddedPortal portal, TestSchool school, String name) throws Exception {
    return new HelpGroup(portal, school, name, ClassGroupKind.CLASS);
  }

  /** A class of a school that has no replies (B2). */
  static HelpGroup withoutReplies(EmbeddedPortal portal, TestSchool school) throws Exception {
    return new HelpGroup(portal, school, "Groep 5a", ClassGroupKind.CLASS, "B2.replies=false");
  }

  static HelpGroup council(EmbeddedPortal portal, TestSchool school) throws Exception {
    return new HelpGroup(portal, school, "Ouderraad", ClassGroupKind.OR);
  }

  static SlotDraft slot(String task, int wanted) {
    return new SlotDraft(THURSDAY, LocalTime.of(8, 30), LocalTime.of(10, 0), task, wanted);
  }

  /** A request of the teacher. */
  HelpRequest request(DecisionMode mode, SlotDraft... slots) throws Exception {
    return requestOf(teacher, mode, slots);
  }

  HelpRequest requestOf(TestUser author, DecisionMode mode, SlotDraft... slots) throws Exception {
    return actingAs(
        author, () -> service().addHelpRequest(draft(mode, slots), new ServiceContext()));
  }

  HelpRequestDraft draft(DecisionMode mode, SlotDraft... slots) {
    return new HelpRequestDraft(
        groupId(), "Sinterklaasfeest", "Wie helpt er mee?", mode, List.of(slots), Set.of());
  }

  List<HelpSlot> slots(HelpRequest helpRequest) {
    return portal
        .service(HelpSlotLocalService.class)
        .getHelpSlots(new long[] {helpRequest.getHelpRequestId()});
  }

  HelpSlot reloaded(HelpSlot helpSlot) throws Exception {
    return portal.service(HelpSlotLocalService.class).getHelpSlot(helpSlot.getHelpSlotId());
  }

  void signUp(TestUser user, HelpSlot helpSlot) throws Exception {
    actingAs(
        user,
        () -> {
          service().signUp(helpSlot.getHelpSlotId());
          return null;
        });
  }

  void withdraw(TestUser user, HelpSlot helpSlot) throws Exception {
    actingAs(
        user,
        () -> {
          service().withdraw(helpSlot.getHelpSlotId());
          return null;
        });
  }

  void assign(TestUser decider, HelpSlot helpSlot, TestUser user) throws Exception {
    actingAs(
        decider,
        () -> {
          service().assign(helpSlot.getHelpSlotId(), user.userId());
          return null;
        });
  }

  void remove(TestUser decider, HelpSlot helpSlot, TestUser user) throws Exception {
    actingAs(
        decider,
        () -> {
          service().remove(helpSlot.getHelpSlotId(), user.userId());
          return null;
        });
  }

  void change(TestUser user, HelpRequest helpRequest, SlotEdit... edits) throws Exception {
    actingAs(
        user,
        () -> {
          service()
              .changeHelpSlots(
                  new SlotsChange(helpRequest.getHelpRequestId(), List.of(edits), Set.of()));
          return null;
        });
  }

  /** Asks for something else than is asked in a slot now. */
  static SlotEdit changed(HelpSlot helpSlot, SlotDraft slotDraft) {
    return SlotEdit.changed(helpSlot.getHelpSlotId(), KeptSlots.draft(helpSlot).mark(), slotDraft);
  }

  /** Asks no more for a slot, with these people seen to have signed up. */
  static SlotEdit removed(HelpSlot helpSlot, TestUser... signedUp) {
    SlotDraft slotDraft = KeptSlots.draft(helpSlot);

    return SlotEdit.removed(
        helpSlot.getHelpSlotId(),
        slotDraft.mark(),
        slotDraft,
        Stream.of(signedUp).map(TestUser::userId).collect(Collectors.toSet()));
  }

  /** Who is in which state in a slot, as {@code Bas assigned}. */
  List<String> states(HelpSlot helpSlot) {
    return portal
        .service(HelpSignUpLocalService.class)
        .getHelpSignUps(new long[] {helpSlot.getHelpSlotId()})
        .stream()
        .map(HelpGroup::state)
        .sorted()
        .toList();
  }

  private static String state(HelpSignUp helpSignUp) {
    return helpSignUp.getUserName().replaceAll(" .*", "") + " " + helpSignUp.getSignUpState();
  }

  int notices(TestUser user) {
    return portal
        .service(UserNotificationEventLocalService.class)
        .getUserNotificationEventsCount(user.userId());
  }

  /** What somebody reads among his notifications, the newest first. */
  List<String> told(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user)
        .get("/notifications")
        .document()
        .select("main li")
        .eachText();
  }

  /** The subjects of the mails that are kept for somebody. */
  static List<String> mails(TestUser user) throws Exception {
    List<String> subjects = new ArrayList<>();

    try (Connection connection = DataAccess.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select subject from KK_OutboxMail where userId = ? order by outboxMailId")) {

      statement.setLong(1, user.userId());

      try (ResultSet resultSet = statement.executeQuery()) {
        while (resultSet.next()) {
          subjects.add(resultSet.getString(1));
        }
      }
    }

    return subjects;
  }

  /** Runs the job that reminds people. */
  void runReminders() throws Exception {
    String name =
        "nl.klassenkring.helprequest.internal.scheduler.HelpRemindersSchedulerJobConfiguration";

    portal
        .service(SchedulerEngineHelper.class)
        .run(school.company().getCompanyId(), name, name, StorageType.MEMORY);
  }

  HelpRequestService service() {
    return portal.service(HelpRequestService.class);
  }

  long groupId() {
    return site.getGroupId();
  }

  Group site() {
    return site;
  }

  ClassGroup classGroup() {
    return classGroup;
  }

  String page() {
    return page;
  }

  TestUser teacher() {
    return teacher;
  }

  TestUser parent(String name) {
    return member(name, SchoolRoleConstants.PARENT);
  }

  TestUser classParent(String name) {
    return member(name, SchoolRoleConstants.CLASS_PARENT);
  }

  TestUser external(String name) {
    return member(name, SchoolRoleConstants.EXTERNAL);
  }

  TestUser director(String name) {
    return school
        .person(name)
        .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
        .joins(school.site())
        .joins(site);
  }

  /** A member of the Site without a role in it. */
  TestUser withoutRole(String name) {
    return school.person(name).joins(site);
  }

  private TestUser member(String name, String role) {
    return school.person(name).joins(site, role);
  }
}
