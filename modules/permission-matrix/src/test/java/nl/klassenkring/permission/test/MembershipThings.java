/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.model.Group;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klassenkring.embedded.junit.TestPhotos;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.picture.GroupPictureService;
import nl.klassenkring.membership.service.ExceptionalCarerService;
import nl.klassenkring.membership.service.ExternalMemberService;
import nl.klassenkring.membership.service.MembershipInvitationService;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.membership.service.SchoolYearRolloverService;
import nl.klassenkring.membership.year.YearChoice;
import nl.klassenkring.membership.year.YearPlan;
import nl.klassenkring.notification.service.OutboxMailLocalService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/**
 * How the exceptional carer and the external became members of 5a, and others who wait to; open
 * invitations; what the parent left; the picture of 5a; and what becomes of the groups when the
 * school year ends.
 */
final class MembershipThings {

  private static final String INVITED = "ouder@scholen.example";
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
  private static final String REASON = "Voor de " + Setting.WORD;

  private MembershipThings() {}

  static void put(Setting setting, Things things) throws Exception {
    carers(setting, things);
    externals(setting, things);
    members(setting, things);
    picture(setting, things);
    invitation(setting, things);
    years(setting, things);
  }

  private static void carers(Setting setting, Things things) throws Exception {
    ExceptionalCarerService carers = setting.service(ExceptionalCarerService.class);
    ExceptionalCarer carer = ask(setting, setting.school().person(Role.CARER));
    setting.as(Role.TEACHER, () -> carers.approve(carer.getExceptionalCarerId(), "Goed"));
    long waitingId = ask(setting, setting.school().candidate("Riet")).getExceptionalCarerId();

    things
        .put("exceptionalCarerId", waitingId)
        .put("ExceptionalCarerService.end", "exceptionalCarerId", carer.getExceptionalCarerId())
        .put("/members/decide_carer", "decision", "allow");
  }

  private static ExceptionalCarer ask(Setting setting, TestUser person) throws Exception {
    return setting.as(
        Role.PARENT,
        () ->
            setting
                .service(ExceptionalCarerService.class)
                .addRequest(
                    setting.groupId(),
                    person.emailAddress(),
                    setting.families().pupilId(),
                    REASON));
  }

  private static void externals(Setting setting, Things things) throws Exception {
    ExternalMemberService externals = setting.service(ExternalMemberService.class);
    ExternalMember external = ask(setting, setting.school().person(Role.EXTERNAL), things);
    setting.as(Role.DIRECTOR, () -> externals.admit(external.getExternalMemberId(), "Goed"));
    long waitingId =
        ask(setting, setting.school().candidate("Xander"), things).getExternalMemberId();

    things
        .put("externalMemberId", waitingId)
        .put("ExternalMemberService.end", "externalMemberId", external.getExternalMemberId())
        .put("powers", ExternalPowers.READ_POSTS)
        .put("lastDay", "2026-12-15")
        .put("/members/decide_external", "decision", "allow");
  }

  private static ExternalMember ask(Setting setting, TestUser person, Things things)
      throws Exception {

    Date endDate = Date.from(setting.clock().instant().plus(Duration.ofDays(28)));
    things.put("endDate", endDate);
    return setting.as(
        Role.TEACHER,
        () ->
            setting
                .service(ExternalMemberService.class)
                .addRequest(
                    setting.groupId(),
                    person.emailAddress(),
                    ExternalPowers.READ_POSTS,
                    endDate,
                    REASON));
  }

  private static void members(Setting setting, Things things) throws Exception {
    Group council = setting.school().council();
    setting.school().person(Role.PARENT).joins(council, SchoolRoleConstants.PARENT);
    setting.as(
        Role.PARENT,
        () -> {
          setting.service(MembershipService.class).leaveGroup(council.getGroupId());
          return null;
        });

    things
        .put("emailAddress", setting.school().candidate("Nel").emailAddress())
        .put("addMember", "emailAddress", setting.families().nonMember().emailAddress())
        .put("/members/add", "emailAddress", setting.families().nonMember().emailAddress())
        .put("role", MemberRole.PARENT)
        .put("memberUserId", setting.userId(Role.PARENT))
        .put("updateMember", "role", MemberRole.CLASS_PARENT)
        .put("/members/update_member", "role", MemberRole.CLASS_PARENT)
        .put("MembershipService.getMembers", "words", "van")
        .put("MembershipService.getMembersCount", "words", "van")
        .put("misuse", true)
        .put("showing", true)
        .put("renameGroup", "name", "Groep 5a van dit jaar")
        .put("/members/rename", "name", "Groep 5a van dit jaar")
        .put("returnToGroup", "groupId", council.getGroupId())
        .put("/invitation/return", "groupId", council.getGroupId())
        .put("bytes", TestPhotos.jpeg(64, 48))
        .put("/members/update_picture", "picture", new ChosenFile("5a.jpg", TestPhotos.jpeg(8, 6)));
  }

  /**
   * For pages anew each time: a rollback brings back the row of a picture that was taken away, not
   * its file.
   */
  private static void picture(Setting setting, Things things) {
    things
        .put("GroupPictureService.open", "pictureId", newPictureId(setting))
        .make("/members/picture", "pictureId", () -> newPictureId(setting))
        .make("/class_group/group_picture", "pictureId", () -> newPictureId(setting));
  }

  private static long newPictureId(Setting setting) {
    try {
      return setting.as(
          Role.TEACHER,
          () -> {
            setting
                .service(MembershipService.class)
                .updatePicture(setting.groupId(), TestPhotos.jpeg(64, 48));
            return setting
                .service(GroupPictureService.class)
                .fetch(setting.groupId())
                .orElseThrow()
                .getPictureId();
          });
    } catch (Exception exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static void invitation(Setting setting, Things things) throws Exception {
    MembershipInvitationService invitations = setting.service(MembershipInvitationService.class);
    String code = Undone.kept(() -> setting.as(Role.DIRECTOR, () -> inviteParent(setting)));
    setting.as(
        Role.DIRECTOR,
        () -> {
          invitations.invite(setting.groupId(), "juf@scholen.example", MemberRole.TEACHER);
          return null;
        });
    String address = setting.families().fatherAddress();

    things
        .put(
            "membershipInvitationId",
            setting
                .as(Role.DIRECTOR, () -> invitations.getOpenInvitations(setting.groupId(), 0, 1))
                .get(0)
                .getMembershipInvitationId())
        .put("MembershipInvitationService.redeem", "code", code)
        .put("/invitation/redeem", "code", code)
        .put("invite", "emailAddress", address)
        .put("/members/invite", "emailAddress", address);
  }

  /**
   * Invites to the council, of which the roster knows nobody: unlike a teacher's, that code is for
   * whoever has it. It is in the mail alone, until that is sent after the commit.
   */
  private static String inviteParent(Setting setting) throws Exception {
    setting
        .service(MembershipInvitationService.class)
        .invite(setting.school().council().getGroupId(), INVITED, MemberRole.PARENT);
    String text =
        setting.service(OutboxMailLocalService.class).getOutboxMails(-1, -1).stream()
            .filter(mail -> mail.getEmailAddress().equals(INVITED))
            .findFirst()
            .orElseThrow()
            .getPlainText();
    Matcher matcher = CODE.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No code in " + text);
    }
    return matcher.group();
  }

  private static void years(Setting setting, Things things) throws Exception {
    long groupId = setting.groupId();
    long otherGroupId = setting.school().otherGroup().getGroupId();
    List<YearChoice> choices =
        List.of(
            new YearChoice(groupId, "Groep 6a van straks", Set.of()),
            new YearChoice(otherGroupId, "", Set.of()));
    YearPlan plan =
        setting.as(
            Role.DIRECTOR,
            () ->
                setting
                    .service(SchoolYearRolloverService.class)
                    .prepare(setting.schoolGroupId(), RoleSchool.SCHOOL_YEAR, choices));

    things
        .put("fromSchoolYear", RoleSchool.SCHOOL_YEAR)
        .put("choices", choices)
        .put("schoolYearRolloverId", plan.getRolloverId())
        .put("rolloverId", plan.getRolloverId())
        .put("SchoolYearRolloverService.confirm", "planHash", plan.getHash())
        .put("/year/confirm", "planHash", plan.getHash())
        .put(
            "/year/prepare",
            "groupId",
            new String[] {Long.toString(groupId), Long.toString(otherGroupId)})
        .put("name" + groupId, "Groep 6a van straks")
        .put("name" + otherGroupId, "");
  }
}
