/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.blogs.internal;

import com.liferay.blogs.model.BlogsEntry;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.ContentModelListener;
import nl.klassenkring.policy.guard.GuardedContent;
import nl.klassenkring.policy.guard.PlainText;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The last gate for blog entries in class groups. */
@Component(service = ModelListener.class)
public class BlogsEntryPolicyModelListener extends ContentModelListener<BlogsEntry> {

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
  protected long groupId(BlogsEntry entry) {
    return entry.getGroupId();
  }

  @Override
  protected GuardedContent content(BlogsEntry entry) {
    return GuardedContent.builder(BlogsEntry.class, entry.getEntryId())
        .site(entry.getCompanyId(), entry.getGroupId())
        .authorUserId(entry.getStatusByUserId() > 0 ? entry.getStatusByUserId() : entry.getUserId())
        .placed(entry.isApproved())
        .title(PlainText.join(entry.getTitle(), entry.getSubtitle()))
        .text(
            PlainText.join(
                PlainText.ofHtml(entry.getDescription()),
                PlainText.ofHtml(entry.getContent()),
                PlainText.ofHtml(entry.getCoverImageCaption())))
        .build();
  }
}
