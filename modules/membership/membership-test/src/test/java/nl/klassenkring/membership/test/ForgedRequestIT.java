/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.membership.test.MembershipSchool.as;
import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.net.URI;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.MembershipInvitationService;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.membership.service.SchoolYearRolloverLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The forms of the portlets Invitation and School Year; with a good token each of them works. */
@DisplayName("What another site lets a browser send, without the token of a form, changes nothing")
@EmbeddedPortalTest
final class ForgedRequestIT {

  @PortalService private ControllableClock clock;
  @PortalService private GreenMail mailServer;
  @PortalService private MembershipInvitationService membershipInvitationService;
  @PortalService private MembershipService membershipService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SchoolYearRolloverLocalService schoolYearRolloverLocalService;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private long groupId;

  @BeforeEach
  void makeTheSchool() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
  }

  @Test
  void noCodeIsRedeemed() throws Exception {
    String address = "noor-" + groupId + "@example.org";
    String code =
        new InvitationMailbox(mailServer, address)
            .codeOf(
                () ->
                    as(
                        school.teacher(),
                        () ->
                            membershipInvitationService.invite(
                                groupId, address, MemberRole.PARENT)));
    TestUser mother = testSchool.person("Noor");
    PortalForm form =
        browser(mother).get(invitationPage()).formWithButton("Code gebruiken").set("code", code);

    assertForbiddenWithoutToken(form);
    assertThat(isMember(mother, groupId)).isFalse();

    form.submit();
    assertThat(isMember(mother, groupId)).isTrue();
  }

  @Test
  void nobodyReturns() throws Exception {
    TestUser parent = school.first().parent();
    as(parent, () -> membershipService.leaveGroup(groupId));
    PortalForm form = browser(parent).get(invitationPage()).form("form:has(input[name$=_groupId])");

    assertForbiddenWithoutToken(form);
    assertThat(isMember(parent, groupId)).isFalse();

    form.submit();
    assertThat(isMember(parent, groupId)).isTrue();
  }

  @Test
  void noEndOfAYearIsPrepared() {
    int before = schoolYearRolloverLocalService.getSchoolYearRolloversCount();
    PortalForm form = yearForm();

    assertForbiddenWithoutToken(form);
    assertThat(schoolYearRolloverLocalService.getSchoolYearRolloversCount()).isEqualTo(before);
  }

  @Test
  void noYearIsEnded() {
    PortalForm form = yearForm().submit().formWithButton("Dit uitvoeren");

    assertForbiddenWithoutToken(form);
    assertThat(school.count(groupId, MembershipEventType.GROUP_CLOSED)).isZero();

    form.submit();
    assertThat(school.count(groupId, MembershipEventType.GROUP_CLOSED)).isEqualTo(1);
  }

  private PortalForm yearForm() {
    return browser(school.director())
        .get(testSchool.page(testSchool.site(), "/jaar", MembershipPortletKeys.SCHOOL_YEAR))
        .formWithButton("Laat zien wat er gebeurt")
        .set("name" + groupId, "Groep 6a " + groupId);
  }

  private String invitationPage() {
    return testSchool.publicPage(
        testSchool.site(), "/uitnodiging", MembershipPortletKeys.INVITATION);
  }

  private static void assertForbiddenWithoutToken(PortalForm form) {
    assertThat(form.action().toString()).contains("p_auth=");

    for (URI forged : List.of(form.actionWithoutToken(), form.actionWithToken("wrong"))) {
      assertThat(form.submitTo(forged).status()).isEqualTo(403);
    }
  }

  private PortalHttpClient browser(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
