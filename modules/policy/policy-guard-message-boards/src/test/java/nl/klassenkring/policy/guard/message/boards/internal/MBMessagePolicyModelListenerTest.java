/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.message.boards.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.liferay.message.boards.model.MBMessage;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.GuardedContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MBMessagePolicyModelListenerTest {

  private final ContentGuard guard = mock(ContentGuard.class);
  private final MBMessage message = mock(MBMessage.class);
  private final MBMessagePolicyModelListener listener =
      new MBMessagePolicyModelListener() {
        @Override
        protected ContentGuard contentGuard() {
          return guard;
        }
      };

  @BeforeEach
  void writeMessage() {
    when(guard.isGuarded(5)).thenReturn(true);
    when(message.getMessageId()).thenReturn(9L);
    when(message.getGroupId()).thenReturn(5L);
    when(message.getUserId()).thenReturn(7L);
    when(message.isApproved()).thenReturn(true);
    when(message.getSubject()).thenReturn("Gym");
    when(message.getBody()).thenReturn("<p>Schoenen</p><p>mee</p>");
    when(message.getFormat()).thenReturn("html");
  }

  @Test
  void firstMessageOfAThreadIsAPost() {
    GuardedContent content = listener.content(message);

    assertThat(content.kind()).isEqualTo(DraftKind.POST);
    assertThat(content.isPlaced()).isTrue();
    assertThat(content.authorUserId()).isEqualTo(7);
    assertThat(content.title()).isEqualTo("Gym");
    assertThat(content.text()).isEqualTo("Schoenen\nmee");
  }

  @Test
  @DisplayName("B2: a message with a parent and a comment are replies")
  void messageWithAParentIsAReply() {
    when(message.getParentMessageId()).thenReturn(8L);
    assertThat(listener.content(message).kind()).isEqualTo(DraftKind.REPLY);

    when(message.getParentMessageId()).thenReturn(0L);
    when(message.getCategoryId()).thenReturn(-1L);
    assertThat(listener.content(message).kind()).isEqualTo(DraftKind.REPLY);
  }

  @Test
  void readsTheCodesOfBulletinBoards() {
    when(message.getFormat()).thenReturn("bbcode");
    when(message.getBody()).thenReturn("[b]Schoenen[/b] mee");

    assertThat(listener.content(message).text()).isEqualTo("Schoenen mee");
  }

  @Test
  void letsBeWhatLiferayStartsTheCommentsWith() throws Exception {
    when(message.getCategoryId()).thenReturn(-1L);
    when(message.getSubject()).thenReturn("20123");
    when(message.getBody()).thenReturn("20123");

    listener.onBeforeCreate(message);
    listener.onBeforeUpdate(message, message);

    verifyNoInteractions(guard);
  }

  @Test
  void threatOfWordsInTheStartOfCommentsAreJudged() throws Exception {
    when(message.getCategoryId()).thenReturn(-1L);
    when(message.getSubject()).thenReturn("20123");

    listener.onBeforeCreate(message);
    listener.onBeforeUpdate(message, message);

    verify(guard).requirePlaceable(isNull(), any());
  }

  @Test
  void refusalRollsTheTransactionBack() throws Exception {
    PortalException refusal = new PortalException("B2");
    doThrow(refusal).when(guard).requirePlaceable(any(), any());

    assertThatThrownBy(() -> listener.onBeforeCreate(message))
        .isInstanceOf(ModelListenerException.class)
        .hasCause(refusal);
  }
}
