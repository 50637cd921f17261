/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionRequest;
import nl.klassenkring.classgroup.exception.ClassPostContentException;
import nl.klassenkring.classgroup.exception.ClassPostTitleException;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.helprequest.decision.HelpRefusedException;
import nl.klassenkring.helprequest.exception.HelpRequestVersionException;
import nl.klassenkring.helprequest.request.SlotProblemException;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.portlet.BasePageMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;

/** Says in words why a service refused. What the agreements say goes along to the form. */
abstract class BaseHelpMVCActionCommand extends BasePageMVCActionCommand {

  @Override
  protected final Done act(ActionRequest actionRequest, PageRequest pageRequest)
      throws PortalException {

    try {
      return act(pageRequest);
    } catch (PolicyViolationException policyViolationException) {
      SessionErrors.add(actionRequest, PolicyViolationException.class, policyViolationException);

      throw policyViolationException;
    }
  }

  /** Does it, through services that check permissions. */
  protected abstract Done act(PageRequest pageRequest) throws PortalException;

  @Override
  protected String getFormCommand() {
    return "/help_request/view";
  }

  /** The keys of these texts end with the names of refusals and problems. */
  @Override
  protected final Optional<Refusal> refusal(PortalException portalException) {
    if (portalException instanceof HelpRefusedException) {
      return Optional.of(
          Refusal.of("refused-" + ((HelpRefusedException) portalException).getRefusal().name()));
    }

    if (portalException instanceof SlotProblemException) {
      SlotProblemException exception = (SlotProblemException) portalException;

      return Optional.of(
          Refusal.of(
              "problem-" + exception.getProblem().name(),
              exception.getProblem().field() + "_" + exception.getIndex()));
    }

    return Optional.ofNullable(REFUSALS.get(portalException.getClass()));
  }

  private static final Map<Class<? extends PortalException>, Refusal> REFUSALS =
      Map.of(
          ClassPostContentException.class, Refusal.of("refused-content", "content"),
          ClassPostTitleException.class, Refusal.of("refused-title", "title"),
          ClassPostVersionException.class, Refusal.of("refused-version"),
          HelpRequestVersionException.class, Refusal.of("refused-version"),
          PolicyViolationException.class, Refusal.of("refused-by-the-agreements"));
}
