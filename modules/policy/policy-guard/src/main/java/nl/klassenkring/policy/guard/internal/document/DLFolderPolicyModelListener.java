/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.document;

import com.liferay.document.library.kernel.model.DLFolder;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.ContentModelListener;
import nl.klassenkring.policy.guard.GuardedContent;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The last gate for the names and descriptions of folders in Documents and Media. */
@Component(service = ModelListener.class)
public class DLFolderPolicyModelListener extends ContentModelListener<DLFolder> {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ContentGuard contentGuard;

  @Override
  public void onBeforeCreate(DLFolder folder) {
    if (isOfSite(folder)) {
      super.onBeforeCreate(folder);
    }
  }

  @Override
  public void onBeforeUpdate(DLFolder originalFolder, DLFolder folder) {
    if (isOfSite(folder)) {
      super.onBeforeUpdate(originalFolder, folder);
    }
  }

  @Override
  protected ContentGuard contentGuard() {
    return contentGuard;
  }

  @Override
  protected long groupId(DLFolder folder) {
    return folder.getGroupId();
  }

  @Override
  protected GuardedContent content(DLFolder folder) {
    return Documents.of(folder);
  }

  /** The folders of other repositories are made by applications, with names of their own. */
  private static boolean isOfSite(DLFolder folder) {
    return folder.getRepositoryId() == folder.getGroupId();
  }
}
