/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionRequest;
import nl.klassenkring.moderation.exception.ContentReportException;
import nl.klassenkring.moderation.exception.HardCopyException;
import nl.klassenkring.moderation.exception.IncidentStateException;
import nl.klassenkring.moderation.exception.IncidentStepDateException;
import nl.klassenkring.moderation.exception.IncidentStepNoteException;
import nl.klassenkring.moderation.exception.IncidentStepPersonsException;
import nl.klassenkring.moderation.exception.RemovalException;
import nl.klassenkring.moderation.exception.SchoolPersonException;
import nl.klassenkring.policy.portlet.BasePageMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;

/** Says in words why a service refused. */
public abstract class BaseModerationMVCActionCommand extends BasePageMVCActionCommand {

  @Override
  protected final Done act(ActionRequest actionRequest, PageRequest pageRequest)
      throws PortalException {

    return act(pageRequest);
  }

  /** Does it, through services that check permissions. */
  protected abstract Done act(PageRequest pageRequest) throws PortalException;

  @Override
  protected final Optional<Refusal> refusal(PortalException portalException) {
    return Optional.ofNullable(REFUSALS.get(portalException.getClass()));
  }

  private static final Map<Class<? extends PortalException>, Refusal> REFUSALS =
      Map.of(
          ContentReportException.class, Refusal.of("refused-report", "recipientKind"),
          HardCopyException.class, Refusal.of("refused-hard-copy"),
          IncidentStateException.class, Refusal.of("refused-state"),
          IncidentStepDateException.class, Refusal.of("refused-step-date", "stepDate"),
          IncidentStepNoteException.class, Refusal.of("refused-step-note", "note"),
          IncidentStepPersonsException.class, Refusal.of("refused-step-persons", "teacherUserId"),
          RemovalException.class, Refusal.of("refused-rule", "ruleId"),
          SchoolPersonException.class, Refusal.of("refused-person", "emailAddress"));
}
