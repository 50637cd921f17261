/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.document;

import com.liferay.document.library.kernel.model.DLFileVersion;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.ContentModelListener;
import nl.klassenkring.policy.guard.GuardedContent;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The last gate for files in Documents and Media: each version that readers would get. */
@Component(service = ModelListener.class)
public class DLFileVersionPolicyModelListener extends ContentModelListener<DLFileVersion> {

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
  protected long groupId(DLFileVersion version) {
    return version.getGroupId();
  }

  @Override
  protected GuardedContent content(DLFileVersion version) {
    return Documents.of(version);
  }
}
