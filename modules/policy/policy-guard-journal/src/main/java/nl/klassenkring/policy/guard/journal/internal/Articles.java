/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.journal.internal;

import com.liferay.journal.model.JournalArticle;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.klassenkring.policy.guard.GuardedContent;
import nl.klassenkring.policy.guard.PlainText;

/** What readers get of an article, in all its languages. */
final class Articles {

  private Articles() {}

  static GuardedContent content(JournalArticle article) throws PortalException {
    return GuardedContent.builder(JournalArticle.class, article.getId())
        .site(article.getCompanyId(), article.getGroupId())
        .authorUserId(
            article.getStatusByUserId() > 0 ? article.getStatusByUserId() : article.getUserId())
        .placed(article.isApproved())
        .title(texts(article.getTitleMap().values()))
        .text(
            PlainText.join(
                texts(article.getDescriptionMap().values()),
                texts(ArticleContent.values(article.getContent()))))
        .build();
  }

  /** Without an order of their own the languages would read like a change. */
  private static String texts(Collection<String> values) {
    return values.stream()
        .map(PlainText::ofHtml)
        .filter(text -> !text.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
