/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.liferay.journal.model.JournalArticle;
import com.liferay.portal.kernel.exception.ModelListenerException;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.GuardedContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalArticlePolicyModelListenerTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  private final ContentGuard guard = mock(ContentGuard.class);
  private final JournalArticle article = mock(JournalArticle.class);
  private final JournalArticlePolicyModelListener listener =
      new JournalArticlePolicyModelListener() {
        @Override
        protected ContentGuard contentGuard() {
          return guard;
        }
      };

  @BeforeEach
  void writeArticle() {
    when(guard.isGuarded(5)).thenReturn(true);
    when(article.getId()).thenReturn(9L);
    when(article.getGroupId()).thenReturn(5L);
    when(article.getUserId()).thenReturn(7L);
    when(article.isApproved()).thenReturn(true);
    when(article.getTitleMap()).thenReturn(Map.of(Locale.US, "Sports", DUTCH, "Gym"));
    when(article.getDescriptionMap()).thenReturn(Map.of(DUTCH, "<p>Kort</p>"));
    when(article.getContent())
        .thenReturn(
            "<root><dynamic-element type=\"rich_text\"><dynamic-content language-id=\"nl_NL\">"
                + "<![CDATA[<p>Schoenen mee</p>]]></dynamic-content></dynamic-element></root>");
  }

  @Test
  void givesTheGuardAllLanguages() throws Exception {
    GuardedContent content = listener.content(article);

    assertThat(content.kind()).isEqualTo(DraftKind.POST);
    assertThat(content.isPlaced()).isTrue();
    assertThat(content.authorUserId()).isEqualTo(7);
    assertThat(content.title()).isEqualTo("Gym\nSports");
    assertThat(content.text()).isEqualTo("Kort\nSchoenen mee");
  }

  @Test
  void contentThatCannotBeReadIsRefused() throws Exception {
    when(article.getContent()).thenReturn("<root>");

    assertThatThrownBy(() -> listener.onBeforeCreate(article))
        .isInstanceOf(ModelListenerException.class);
    verify(guard, never()).requirePlaceable(any(), any());
  }

  @Test
  void articleOfAnotherSiteIsNotRead() throws Exception {
    when(article.getGroupId()).thenReturn(6L);

    listener.onBeforeCreate(article);

    verify(article, never()).getContent();
  }
}
