/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.liferay.exportimport.kernel.lar.ExportImportThreadLocal;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.guard.GuardedContent;
import nl.klassenkring.policy.guard.internal.configuration.ConfiguredContentSettings;
import nl.klassenkring.policy.guard.internal.configuration.ContentGuardConfiguration;
import nl.klassenkring.policy.guard.internal.configuration.ContentSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

@DisplayName("What the guard does with a verdict on content of Liferay's")
class ContentGuardImplTest {

  private static final long TEACHER = 7;
  private static final Finding BLOCK = Finding.block("B5", "reason", "advice");
  private static final Finding WARN = Finding.warn("B8", "reason", "advice");
  private static final Verdict ALLOWED = Verdict.of(List.of());
  private static final Verdict WARNED = Verdict.of(List.of(WARN));
  private static final Verdict BLOCKED = Verdict.of(List.of(BLOCK, WARN));
  private static final Instant MORNING = Instant.parse("2026-11-18T06:30:00Z");
  private static final Verdict HELD =
      Verdict.hold(List.of(Finding.hold("B11", MORNING, "reason", "advice")), MORNING);

  private final ContentJudge judge = mock(ContentJudge.class);
  private final ContentRecords records = mock(ContentRecords.class);
  private final ContentGuardConfiguration configuration =
      mock(ContentGuardConfiguration.class, Answers.RETURNS_MOCKS);
  private final ContentGuardImpl guard = new ContentGuardImpl();

  @BeforeEach
  void wire() throws Exception {
    ConfiguredContentSettings settings = mock(ConfiguredContentSettings.class);

    when(configuration.documentSchools()).thenReturn(new String[0]);
    when(configuration.pictureSchools()).thenReturn(new String[0]);
    ContentSettings contentSettings = ContentSettings.of(configuration);
    when(settings.settings()).thenReturn(contentSettings);
    set("configuredContentSettings", settings);
    set("contentJudge", judge);
    set("contentRecords", records);
  }

  @AfterEach
  void leaveTheThreadAsItWas() {
    GuardedRequest.end();
    PrincipalThreadLocal.setName(null);
    ExportImportThreadLocal.setPortletImportInProcess(false);
  }

  @Test
  void placesWhatIsAllowed() throws Exception {
    says(ALLOWED);

    guard.requirePlaceable(null, placed("Gym"));

    verifyNoInteractions(records);
  }

  @Test
  void refusesWhatIsBlockedAndRecordsIt() throws Exception {
    assertRefused(BLOCKED, null, placed("Gym"));

    verify(records).addRefusal(any(), eq(TEACHER), eq(BLOCKED));
  }

  @Test
  @DisplayName("B11: a hold is a refusal, for nobody releases it later")
  void refusesWhatIsHeld() {
    assertRefused(HELD, null, placed("Gym"));
  }

  @Test
  void refusesAWarningThatNobodyCanHaveSeen() {
    assertRefused(WARNED, null, placed("Gym"));
  }

  @Test
  void placesAWarningThatWasShownForTheseWordsAndRecordsIt() throws Exception {
    GuardedRequest shown = GuardedRequest.begin(List.of());
    assertRefused(WARNED, null, placed("Gym"));
    List<String> keys = shown.refusal().orElseThrow().warningKeys();

    GuardedRequest.begin(keys);
    guard.requirePlaceable(null, placed("Gym"));

    verify(records).add(any(), eq(TEACHER), eq(PolicyEventType.CONFIRMED), eq(List.of(WARN)));

    assertRefused(WARNED, null, placed("Zwemmen"));
  }

  @Test
  void threatOfABlockWithAConfirmedWarning() {
    GuardedRequest shown = GuardedRequest.begin(List.of());
    assertRefused(WARNED, null, placed("Gym"));

    GuardedRequest.begin(shown.refusal().orElseThrow().warningKeys());
    assertRefused(BLOCKED, null, placed("Gym"));
  }

  @Test
  void whatCannotBeRecordedIsNotPlaced() throws Exception {
    says(WARNED);
    GuardedRequest request = GuardedRequest.begin(List.of());
    assertRefused(WARNED, null, placed("Gym"));
    GuardedRequest.begin(request.refusal().orElseThrow().warningKeys());
    doThrow(new PortalException("No records")).when(records).add(any(), anyLong(), any(), any());

    assertThatThrownBy(() -> guard.requirePlaceable(null, placed("Gym")))
        .isInstanceOf(PortalException.class)
        .hasMessage("No records");
  }

  @Test
  void judgesNothingTwice() throws Exception {
    guard.requirePlaceable(placed("Gym"), placed("Gym"));
    guard.requirePlaceable(draft("Gym"), draft("Gym"));
    guard.requirePlaceable(placed("Gym"), draft("Gym"));

    verifyNoInteractions(judge, records);
  }

  @Test
  void judgesADraftThatIsPlacedAndWordsThatChange() throws Exception {
    says(ALLOWED);

    guard.requirePlaceable(draft("Gym"), placed("Gym"));
    verify(judge).judge(any(), eq(TEACHER), eq(false));

    guard.requirePlaceable(placed("Gym"), placed("Zwemmen"));
    verify(judge).judge(any(), eq(TEACHER), eq(true));
  }

  @Test
  void threatOfAParentWhoRewritesATeachersEntryIsJudgedHimself() throws Exception {
    says(ALLOWED);
    PrincipalThreadLocal.setName(8);

    guard.requirePlaceable(draft("Gym"), placed("Gym"));

    verify(judge).judge(any(), eq(8L), eq(false));
  }

  @Test
  void draftIsKeptAndRecordedOnlyWhenItCouldNeverBePlaced() throws Exception {
    when(configuration.exemptDrafts()).thenReturn(true);
    for (Verdict free : List.of(ALLOWED, WARNED, HELD)) {
      says(free);
      guard.requirePlaceable(null, draft("Gym"));
    }
    verifyNoInteractions(records);

    says(BLOCKED);
    guard.requirePlaceable(null, draft("Gym"));

    verify(records).add(any(), eq(TEACHER), eq(PolicyEventType.EXEMPTED), eq(BLOCKED.findings()));
  }

  @Test
  void draftIsRefusedWhereDraftsAreNotExempt() {
    assertRefused(BLOCKED, null, draft("Gym"));
  }

  @Test
  void importIsJudgedLikeAnythingElseUnlessItIsExempt() throws Exception {
    ExportImportThreadLocal.setPortletImportInProcess(true);
    assertRefused(BLOCKED, null, placed("Gym"));
    verify(records, never()).add(any(), anyLong(), any(), any());

    when(configuration.exemptImports()).thenReturn(true);
    guard.requirePlaceable(null, placed("Gym"));
    verify(records).add(any(), eq(TEACHER), eq(PolicyEventType.EXEMPTED), eq(BLOCKED.findings()));

    ExportImportThreadLocal.setPortletImportInProcess(false);
    assertRefused(BLOCKED, null, placed("Gym"));
  }

  @Test
  void gateStaysShutWhenTheRulesCannotBeAsked() throws Exception {
    when(judge.judge(any(), anyLong(), anyBoolean())).thenThrow(new IllegalStateException("rule"));

    assertThatThrownBy(() -> guard.requirePlaceable(null, placed("Gym")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void threadRemembersNothingAfterARequest() {
    GuardedRequest.begin(List.of("a"));
    GuardedRequest.end();

    assertThat(GuardedRequest.current()).isEmpty();
    assertThatCode(GuardedRequest::end).doesNotThrowAnyException();
  }

  private void assertRefused(Verdict verdict, GuardedContent before, GuardedContent after) {
    says(verdict);

    assertThatThrownBy(() -> guard.requirePlaceable(before, after))
        .isInstanceOfSatisfying(
            PolicyViolationException.class,
            exception -> assertThat(exception.getVerdict()).isEqualTo(verdict));
  }

  private void says(Verdict verdict) {
    try {
      when(judge.judge(any(), anyLong(), anyBoolean())).thenReturn(verdict);
    } catch (PortalException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static GuardedContent placed(String title) {
    return content(title).placed(true).build();
  }

  private static GuardedContent draft(String title) {
    return content(title).build();
  }

  private static GuardedContent.Builder content(String title) {
    return GuardedContent.builder(String.class, 1).site(1, 2).authorUserId(TEACHER).title(title);
  }

  private void set(String field, Object value) throws ReflectiveOperationException {
    Field declared = ContentGuardImpl.class.getDeclaredField(field);
    declared.setAccessible(true);
    declared.set(guard, value);
  }
}
