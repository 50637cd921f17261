/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.journal.internal;

import com.liferay.journal.model.JournalArticle;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.ContentModelListener;
import nl.klassenkring.policy.guard.GuardedContent;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The last gate for web content in class groups: every version that readers would get. */
@Component(service = ModelListener.class)
public class JournalArticlePolicyModelListener extends ContentModelListener<JournalArticle> {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ContentGuard contentGuard;

  @Override
  protected ContentGuard contentGuard() {
    return contentGuard;
  }

  @Override
  protected long groupId(JournalArticle article) {
    return article.getGroupId();
  }

  @Override
  protected GuardedContent content(JournalArticle article) throws PortalException {
    return Articles.content(article);
  }
}
