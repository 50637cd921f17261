/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionRequest;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.portlet.BasePageMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;
import nl.klassenkring.publication.engine.PublicationRefusedException;
import nl.klassenkring.publication.exception.PublicationPictureException;
import nl.klassenkring.publication.exception.PublicationReasonException;
import nl.klassenkring.publication.exception.PublicationStatusException;

/** Says in words why a service refused. What the agreements say goes along to the form. */
public abstract class BasePublicationMVCActionCommand extends BasePageMVCActionCommand {

  @Override
  protected final Done act(ActionRequest actionRequest, PageRequest pageRequest)
      throws PortalException {

    try {
      return act(pageRequest);
    } catch (PolicyViolationException policyViolationException) {
      SessionErrors.add(actionRequest, PolicyViolationException.class, policyViolationException);

      throw policyViolationException;
    } catch (PublicationRefusedException publicationRefusedException) {
      throw new RefusedRequestException(refusal(publicationRefusedException));
    }
  }

  /** Does it, through services that check permissions. */
  protected abstract Done act(PageRequest pageRequest) throws PortalException;

  @Override
  protected final Optional<Refusal> refusal(PortalException portalException) {
    return (portalException instanceof RefusedRequestException)
        ? Optional.of(((RefusedRequestException) portalException).getRefusal())
        : Optional.ofNullable(REFUSALS.get(portalException.getClass()));
  }

  /** The keys of these texts end with the names of {@link PublicationRefusedException#refusal}. */
  private static Refusal refusal(PublicationRefusedException publicationRefusedException) {
    return Refusal.of("refused-" + publicationRefusedException.refusal().name());
  }

  private static final Map<Class<? extends PortalException>, Refusal> REFUSALS =
      Map.of(
          PolicyViolationException.class, Refusal.of("refused-by-the-agreements"),
          PublicationPictureException.class, Refusal.of("refused-picture"),
          PublicationReasonException.class, Refusal.of("refused-reason", "reason"),
          PublicationStatusException.class, Refusal.of("refused-WRONG_STATUS"));
}
