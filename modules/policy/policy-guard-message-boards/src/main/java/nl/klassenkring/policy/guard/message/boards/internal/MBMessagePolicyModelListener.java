/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.message.boards.internal;

import com.liferay.message.boards.model.MBMessage;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.ContentModelListener;
import nl.klassenkring.policy.guard.GuardedContent;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The last gate for messages and comments in class groups. */
@Component(service = ModelListener.class)
public class MBMessagePolicyModelListener extends ContentModelListener<MBMessage> {

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
  public void onBeforeCreate(MBMessage message) {
    if (!Messages.isStartOfComments(message)) {
      super.onBeforeCreate(message);
    }
  }

  @Override
  public void onBeforeUpdate(MBMessage originalMessage, MBMessage message) {
    if (!Messages.isStartOfComments(message)) {
      super.onBeforeUpdate(originalMessage, message);
    }
  }

  @Override
  protected long groupId(MBMessage message) {
    return message.getGroupId();
  }

  @Override
  protected GuardedContent content(MBMessage message) {
    return Messages.content(message);
  }
}
