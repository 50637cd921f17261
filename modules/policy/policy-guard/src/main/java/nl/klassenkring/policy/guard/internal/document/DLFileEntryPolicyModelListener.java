/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.document;

import com.liferay.document.library.kernel.model.DLFileEntry;
import com.liferay.document.library.kernel.model.DLFileVersion;
import com.liferay.document.library.kernel.service.DLFileVersionLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.ContentModelListener;
import nl.klassenkring.policy.guard.GuardedContent;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The last gate for files of which somebody rewrites what they show, past their versions. A new
 * file shows nothing before its first version, which has a gate of its own.
 */
@Component(service = ModelListener.class)
public class DLFileEntryPolicyModelListener extends ContentModelListener<DLFileEntry> {

  private static final Log LOG = LogFactoryUtil.getLog(DLFileEntryPolicyModelListener.class);

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ContentGuard contentGuard;

  @Reference private DLFileVersionLocalService dlFileVersionLocalService;

  @Override
  public void onBeforeCreate(DLFileEntry entry) {
    // Its first version is guarded.
  }

  @Override
  public void onBeforeUpdate(DLFileEntry originalEntry, DLFileEntry entry) {
    if (!Documents.shown(originalEntry).equals(Documents.shown(entry)) && !showsItsVersion(entry)) {
      super.onBeforeUpdate(originalEntry, entry);
    }
  }

  @Override
  protected ContentGuard contentGuard() {
    return contentGuard;
  }

  @Override
  protected long groupId(DLFileEntry entry) {
    return entry.getGroupId();
  }

  @Override
  protected GuardedContent content(DLFileEntry entry) {
    return Documents.of(entry);
  }

  /** Whether it shows what its version in force says, which was judged when it came into force. */
  private boolean showsItsVersion(DLFileEntry entry) {
    try {
      DLFileVersion version =
          dlFileVersionLocalService.getFileVersion(entry.getFileEntryId(), entry.getVersion());

      return version.isApproved() && Documents.shown(entry).equals(Documents.shown(version));
    } catch (PortalException exception) {
      LOG.debug("File " + entry.getFileEntryId() + " has no version in force", exception);
      return false;
    }
  }
}
