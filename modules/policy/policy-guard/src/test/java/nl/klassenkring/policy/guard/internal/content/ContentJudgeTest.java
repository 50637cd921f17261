/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.exception.NoSuchGroupException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.guard.GuardedContent;
import nl.klassenkring.policy.guard.GuardedFile;
import nl.klassenkring.policy.guard.internal.configuration.ConfiguredContentSettings;
import nl.klassenkring.policy.guard.internal.configuration.ContentGuardConfiguration;
import nl.klassenkring.policy.guard.internal.configuration.ContentSettings;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ContentJudgeTest {

  private static final long TEACHER = 7;
  private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
  private static final GuardedFile PICTURE = new GuardedFile("image/jpeg", "jpg");
  private static final GuardedFile DOCUMENT = new GuardedFile("application/pdf", "pdf");

  private final ContentGuardConfiguration configuration = mock(ContentGuardConfiguration.class);
  private final ClassGroupSites sites = mock(ClassGroupSites.class);
  private final PolicyService policyService = mock(PolicyService.class);
  private final ContentJudge judge = new ContentJudge();

  @BeforeEach
  void wire() throws Exception {
    GroupLocalService groups = mock(GroupLocalService.class);
    Group group = mock(Group.class);
    Group school = mock(Group.class);

    when(group.getTreePath()).thenReturn("/1/2/");
    when(groups.getGroup(2)).thenReturn(group);
    when(groups.getGroup(1)).thenReturn(school);
    when(school.getFriendlyURL()).thenReturn("/de-wilgen");
    when(sites.isKnown()).thenReturn(true);
    when(policyService.judge(any())).thenReturn(Verdict.of(List.of()));
    configure("general", List.of("*"), List.of());
    set("classGroupSites", sites);
    set("clock", Clock.fixed(NOW, ZoneOffset.UTC));
    set("groupLocalService", groups);
    set("policyService", policyService);
  }

  @Test
  void asksTheRulesAboutAPostOfWhoActs() throws Exception {
    judge.judge(content().build(), TEACHER, false);

    PostDraft draft = asked();
    assertThat(draft.companyId()).isEqualTo(9);
    assertThat(draft.groupId()).isEqualTo(2);
    assertThat(draft.authorUserId()).isEqualTo(TEACHER);
    assertThat(draft.kind()).isEqualTo(DraftKind.POST);
    assertThat(draft.placedBefore()).isFalse();
    assertThat(draft.title()).isEqualTo("Gym");
    assertThat(draft.text()).isEqualTo("Morgen");
    assertThat(draft.category()).isEqualTo("general");
    assertThat(draft.replyMode()).isEqualTo("closed");
    assertThat(draft.placedAt()).isEqualTo(NOW);
  }

  @Test
  @DisplayName("B2: whoever reads a message of Liferay's may answer it")
  void asksTheRulesAboutAReply() throws Exception {
    judge.judge(content().kind(DraftKind.REPLY).build(), TEACHER, false);

    assertThat(asked().kind()).isEqualTo(DraftKind.REPLY);
    assertThat(asked().replyMode()).isEqualTo("parents");
  }

  @Test
  @DisplayName("B9: neither a change nor a document is one more message")
  void countsNewMessagesOnly() throws Exception {
    judge.judge(content().message(false).build(), TEACHER, false);

    assertThat(asked().placedBefore()).isTrue();
  }

  @Test
  @DisplayName("C1: without a word from the school no picture passes, and documents do")
  void refusesPictures() throws Exception {
    assertThat(reasons(PICTURE)).containsExactly("policy-c1-outside");
    assertThat(reasons(DOCUMENT)).isEmpty();
  }

  @Test
  @DisplayName("C1: pictures pass where the school says so, and only there")
  void letsPicturesPassWhereTheSchoolSaysSo() throws Exception {
    configure("general", List.of(), List.of("De-Wilgen "));
    assertThat(reasons(PICTURE)).isEmpty();
    assertThat(reasons(DOCUMENT)).containsExactly("policy-no-documents");

    configure("general", List.of("/de-wilgen"), List.of("/de-wilg"));
    assertThat(reasons(PICTURE)).containsExactly("policy-c1-outside");
    assertThat(reasons(DOCUMENT)).isEmpty();
  }

  @Test
  void pictureIsRefusedBesideWhatTheRulesSay() throws Exception {
    Instant morning = NOW.plusSeconds(60);
    when(policyService.judge(any()))
        .thenReturn(Verdict.hold(List.of(Finding.hold("B11", morning, "held", "advice")), morning));

    assertThat(reasons(PICTURE)).containsExactly("policy-c1-outside", "held");
  }

  @Test
  void gateStaysShutWhileThereIsNobodyToAsk() throws Exception {
    for (String missing : List.of("policyService", "clock")) {
      wire();
      set(missing, null);
      assertThat(reasons(null)).containsExactly("policy-unavailable");
    }
    wire();
    when(sites.isKnown()).thenReturn(false);
    assertThat(reasons(null)).containsExactly("policy-unavailable");
    verify(policyService, never()).judge(any());
  }

  @Test
  void gateStaysShutWhenASettingIsBroken() throws Exception {
    configure("holiday", List.of("*"), List.of("*"));

    assertThat(reasons(null)).containsExactly("policy-configuration-broken");
  }

  @Test
  void gateStaysShutWhenTheRulesFail() throws Exception {
    when(policyService.judge(any())).thenThrow(new NoSuchGroupException());

    assertThatThrownBy(() -> judge.judge(content().build(), TEACHER, false))
        .isInstanceOf(NoSuchGroupException.class);
  }

  private List<String> reasons(GuardedFile file) throws Exception {
    return judge.judge(content().file(file).build(), TEACHER, false).findings().stream()
        .map(Finding::reasonKey)
        .toList();
  }

  private PostDraft asked() throws Exception {
    ArgumentCaptor<PostDraft> captor = ArgumentCaptor.forClass(PostDraft.class);
    verify(policyService).judge(captor.capture());
    return captor.getValue();
  }

  private static GuardedContent.Builder content() {
    return GuardedContent.builder(String.class, 1).site(9, 2).title("Gym").text("Morgen");
  }

  private void configure(String category, List<String> documentSchools, List<String> pictureSchools)
      throws Exception {

    when(configuration.category()).thenReturn(category);
    when(configuration.documentSchools()).thenReturn(documentSchools.toArray(new String[0]));
    when(configuration.pictureSchools()).thenReturn(pictureSchools.toArray(new String[0]));

    ContentSettings settings = ContentSettings.of(configuration);
    ConfiguredContentSettings configured = mock(ConfiguredContentSettings.class);
    when(configured.settings()).thenReturn(settings);
    set("configuredContentSettings", configured);
  }

  private void set(String field, Object value) throws ReflectiveOperationException {
    Field declared = ContentJudge.class.getDeclaredField(field);
    declared.setAccessible(true);
    declared.set(judge, value);
  }
}
