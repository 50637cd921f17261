/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Optional;
import nl.klassenkring.consent.exception.ObjectionReasonException;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Reference;

/** Keeps what is said in the conversation about a picture (C4). */
public abstract class BaseConversationMVCActionCommand extends BaseConsentMVCActionCommand {

  /** What is missing here is not a reason to object, but what was said about it. */
  @Override
  protected Optional<String> refusal(PortalException portalException) {
    return (portalException instanceof ObjectionReasonException)
        ? Optional.of("refused-conversation")
        : super.refusal(portalException);
  }

  @Reference protected ObjectionService objectionService;
}
