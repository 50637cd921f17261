/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.blogs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.liferay.blogs.model.BlogsEntry;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import java.util.List;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.GuardedContent;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;
import org.mockito.Mockito;

class BlogsEntryPolicyModelListenerTest {

  private final ContentGuard guard = mock(ContentGuard.class);
  private final BlogsEntryPolicyModelListener listener =
      new BlogsEntryPolicyModelListener() {
        @Override
        protected ContentGuard contentGuard() {
          return guard;
        }
      };

  @Test
  void givesTheGuardWhatReadersGet() throws Exception {
    when(guard.isGuarded(5)).thenReturn(true);
    BlogsEntry entry = entry();

    listener.onBeforeCreate(entry);

    ArgumentCaptor<GuardedContent> captor = ArgumentCaptor.forClass(GuardedContent.class);
    verify(guard).requirePlaceable(any(), captor.capture());
    GuardedContent content = captor.getValue();
    assertThat(content.className()).isEqualTo("com.liferay.blogs.model.BlogsEntry");
    assertThat(content.classPK()).isEqualTo(9);
    assertThat(content.companyId()).isEqualTo(1);
    assertThat(content.groupId()).isEqualTo(5);
    assertThat(content.authorUserId()).isEqualTo(7);
    assertThat(content.kind()).isEqualTo(DraftKind.POST);
    assertThat(content.isPlaced()).isTrue();
    assertThat(content.title()).isEqualTo("Gym\nMorgen");
    assertThat(content.text()).isEqualTo("Kort\nSchoenen\nmee\nZaal");
  }

  @Test
  void lastWhoChangedAScheduledEntryAnswersForIt() throws Exception {
    BlogsEntry entry = entry();
    when(entry.getStatusByUserId()).thenReturn(8L);

    assertThat(listener.content(entry).authorUserId()).isEqualTo(8);
  }

  @Test
  void refusalRollsTheTransactionBack() throws Exception {
    when(guard.isGuarded(5)).thenReturn(true);
    PolicyViolationException refusal =
        new PolicyViolationException(Verdict.of(List.of(Finding.block("B5", "reason", "advice"))));
    doThrow(refusal).when(guard).requirePlaceable(any(), any());

    assertThatThrownBy(() -> listener.onBeforeCreate(entry()))
        .isInstanceOf(ModelListenerException.class)
        .hasCause(refusal);
    assertThatThrownBy(() -> listener.onBeforeUpdate(entry(), entry()))
        .isInstanceOf(ModelListenerException.class)
        .hasCause(refusal);
  }

  @Test
  void entryOfAnotherSiteCostsOneLook() throws Exception {
    BlogsEntry entry = entry();

    listener.onBeforeUpdate(entry, entry);

    verify(guard).isGuarded(5);
    verify(guard, never()).requirePlaceable(any(), any());
    verify(entry, never()).getContent();
  }

  @Test
  void gateStaysShutInEverySiteWhenTheGuardIsStoppedToGetAnEntryThrough() {
    BlogsEntryPolicyModelListener alone = new BlogsEntryPolicyModelListener();
    Group group = mock(Group.class);

    try (MockedStatic<GroupLocalServiceUtil> groups =
        Mockito.mockStatic(GroupLocalServiceUtil.class)) {
      groups.when(() -> GroupLocalServiceUtil.fetchGroup(5)).thenReturn(group);

      alone.onBeforeCreate(entry());

      when(group.isSite()).thenReturn(true);
      assertThatThrownBy(() -> alone.onBeforeCreate(entry()))
          .isInstanceOf(ModelListenerException.class)
          .hasCauseInstanceOf(PolicyViolationException.class);
    }
  }

  private static BlogsEntry entry() {
    BlogsEntry entry = mock(BlogsEntry.class);

    when(entry.getEntryId()).thenReturn(9L);
    when(entry.getCompanyId()).thenReturn(1L);
    when(entry.getGroupId()).thenReturn(5L);
    when(entry.getUserId()).thenReturn(7L);
    when(entry.isApproved()).thenReturn(true);
    when(entry.getTitle()).thenReturn("Gym");
    when(entry.getSubtitle()).thenReturn("Morgen");
    when(entry.getDescription()).thenReturn("Kort");
    when(entry.getContent()).thenReturn("<p>Schoenen</p><p>mee</p>");
    when(entry.getCoverImageCaption()).thenReturn("<i>Zaal</i>");
    return entry;
  }
}
