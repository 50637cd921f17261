/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.sample;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.classgroup.service.MessageHandoverLocalService;
import nl.klassenkring.consent.check.PupilConsents;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.endtoend.SamplePeople;
import nl.klassenkring.membership.service.MembershipInvitationLocalService;
import nl.klassenkring.notification.mail.UndeliveredMail;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.service.NotificationPreferenceLocalService;
import nl.klassenkring.notification.service.OutboxMailService;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.service.PolicyDeviationLocalService;
import nl.klassenkring.policy.service.PolicyDocumentLocalService;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.roster.service.RosterImportLocalService;
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
  @PortalService private ClassReplyLocalService classReplyLocalService;
  @PortalService private Clock clock;
  @PortalService private ConsentDecisionLocalService consentDecisionLocalService;
  @PortalService private ConsentLocalService consentLocalService;
  @PortalService private GroupLocalService groupLocalService;
  @PortalService private GuardianLocalService guardianLocalService;
  @PortalService private LayoutLocalService layoutLocalService;
  @PortalService private MembershipInvitationLocalService membershipInvitationLocalService;
  @PortalService private MessageHandoverLocalService messageHandoverLocalService;
  @PortalService private NotificationPreferenceLocalService notificationPreferenceLocalService;
  @PortalService private OutboxMailService outboxMailService;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private PolicyDeviationLocalService policyDeviationLocalService;
  @PortalService private PolicyDocumentLocalService policyDocumentLocalService;
  @PortalService private PolicyService policyService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PupilLocalService pupilLocalService;
  @PortalService private RosterImportLocalService rosterImportLocalService;
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
      assertThat(policyService.judge(draft(classPost)).placeableNow())
          .as(classPost.getTitle())
          .isTrue();
    }
  }

  @Test
  @DisplayName("B2, A6: parents replied, and a message of the council waits for the director")
  void parentsRepliedAndAMessageOfTheCouncilWaits() throws Exception {
    assertThat(classReplyLocalService.getClassRepliesCount()).isEqualTo(4);
    assertThat(
            messageHandoverLocalService.getWaitingMessageHandoversCount(
                site("/de-wilgen").getGroupId()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("A1, B17: the director invited somebody, parents chose, and a mail was refused")
  void whatIsMailed() throws Exception {
    Group school = site("/de-wilgen");

    assertThat(
            membershipInvitationLocalService.getOpenInvitationsCount(
                site("/de-wilgen-5a").getGroupId()))
        .isEqualTo(1);
    assertThat(
            notificationPreferenceLocalService
                .getChoices(user(SamplePeople.PARENT_OF_5A).getUserId(), school.getGroupId())
                .getDigestFrequency())
        .isEqualTo(DigestFrequency.DAILY);
    assertThat(undelivered(school))
        .singleElement()
        .extracting(UndeliveredMail::getReason)
        .asString()
        .contains("User unknown");
  }

  @Test
  void everyPupilOfTheRosterIsInAClassGroup() throws Exception {
    Group school = site("/de-wilgen");
    Date now = Date.from(clock.instant());

    assertThat(pupilLocalService.getSchoolPupilsCount(school.getGroupId(), now)).isEqualTo(143);
    assertThat(pupilLocalService.getGroupPupilsCount(site("/de-wilgen-5a").getGroupId(), now))
        .isEqualTo(24);
    assertThat(pupilLocalService.getSchoolPupilsCount(site("/het-kompas").getGroupId(), now))
        .isEqualTo(20);
  }

  @Test
  @DisplayName("C1: answers differ: given, refused, not answered, withdrawn, and one disagreement")
  void theAnswersDiffer() throws Exception {
    Group school = site("/de-wilgen");
    List<PupilConsents> pupils =
        consentLocalService.getOverview(school.getGroupId(), clock.instant(), 0, 1000).getPupils();

    assertThat(pupils)
        .extracting(pupil -> pupil.getReason(ConsentPurposeKeys.PORTAL))
        .filteredOn(reason -> reason == ConsentReason.GIVEN)
        .hasSizeGreaterThan(pupils.size() / 2)
        .hasSizeLessThan(pupils.size());
    assertThat(consentLocalService.getDisagreements(school.getGroupId(), clock.instant()))
        .isNotEmpty();
  }

  @Test
  @DisplayName("C1, C2: a few posts have drawings, and one is hidden since a family withdrew")
  void aDrawingIsHiddenSinceAFamilyWithdrew() throws Exception {
    List<ClassPost> classPosts =
        classPostLocalService.getClassPosts(site("/de-wilgen-5a").getGroupId(), 0, 1000);
    List<PictureState> states =
        pictureLocalService.getPostPictureStates(
            classPosts.stream().map(ClassPost::getClassPostId).collect(Collectors.toSet()),
            clock.instant());

    assertThat(states).hasSize(4);
    assertThat(states).filteredOn(PictureState::isVisible).hasSize(3);
  }

  private List<Integer> counts() throws Exception {
    return List.of(
        consentDecisionLocalService.getConsentDecisionsCount(),
        guardianLocalService.getGuardiansCount(),
        layoutLocalService.getLayoutsCount(),
        pictureLocalService.getPicturesCount(),
        policyDeviationLocalService.getPolicyDeviationsCount(),
        policyDocumentLocalService.getPolicyDocumentsCount(),
        pupilLocalService.getPupilsCount(),
        rosterImportLocalService.getRosterImportsCount(),
        classGroupLocalService.getClassGroupsCount(),
        classPostLocalService.getClassPostsCount(),
        classReplyLocalService.getClassRepliesCount(),
        messageHandoverLocalService.getMessageHandoversCount(),
        membershipInvitationLocalService.getMembershipInvitationsCount(),
        notificationPreferenceLocalService.getNotificationPreferencesCount(),
        undelivered(site("/de-wilgen")).size(),
        groupLocalService.getGroupsCount(),
        userLocalService.getUsersCount());
  }

  private int groupsOf(String school) throws Exception {
    return classGroupLocalService.getClassGroupsCount(site(school).getGroupId());
  }

  private List<UndeliveredMail> undelivered(Group school) throws Exception {
    return actingAs(
        user(SamplePeople.ADMINISTRATOR),
        () -> outboxMailService.getUndeliveredMails(school.getGroupId(), 0, 10));
  }

  private User user(String emailAddress) throws Exception {
    return userLocalService.getUserByEmailAddress(portal.company().getCompanyId(), emailAddress);
  }

  private Group site(String friendlyURL) throws Exception {
    return groupLocalService.getFriendlyURLGroup(portal.company().getCompanyId(), friendlyURL);
  }

  private static PostDraft draft(ClassPost classPost) {
    return PostDraft.builder()
        .companyId(classPost.getCompanyId())
        .groupId(classPost.getGroupId())
        .authorUserId(classPost.getUserId())
        .classPostId(classPost.getClassPostId())
        .title(classPost.getTitle())
        .text(classPost.getContent())
        .category(classPost.getCategory())
        .placedBefore(true)
        .placedAt(classPost.getDisplayDate().toInstant())
        .build();
  }
}
