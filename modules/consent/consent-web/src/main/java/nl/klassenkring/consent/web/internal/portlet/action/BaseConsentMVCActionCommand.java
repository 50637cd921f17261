/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCActionCommand;
import com.liferay.portal.kernel.portlet.url.builder.PortletURLBuilder;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.util.PortalUtil;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.consent.web.internal.constants.ConsentWebKeys;
import nl.klassenkring.consent.web.internal.text.Refusals;

/**
 * Does one thing and sends the browser on, so that reloading the page does not repeat it. A refused
 * form comes back with all that was typed and the reason.
 */
public abstract class BaseConsentMVCActionCommand extends BaseMVCActionCommand {

  @Override
  protected final void doProcessAction(ActionRequest actionRequest, ActionResponse actionResponse)
      throws Exception {

    hideDefaultErrorMessage(actionRequest);
    hideDefaultSuccessMessage(actionRequest);

    try {
      SessionMessages.add(actionRequest, ConsentWebKeys.DONE, act(actionRequest));
      sendRedirect(actionRequest, actionResponse, next(actionRequest, actionResponse));
    } catch (NoSuchModelException | PrincipalException exception) {
      SessionErrors.add(actionRequest, exception.getClass(), exception);
      showAgain(actionResponse, "/refused");
    } catch (PortalException portalException) {
      Optional<String> refusal = refusal(portalException);

      if (refusal.isEmpty()) {
        throw portalException;
      }

      SessionErrors.add(actionRequest, ConsentWebKeys.REFUSED, refusal.get());
      showAgain(actionResponse, getFormCommand());
    }
  }

  /**
   * Does it.
   *
   * @return the key of a text that says what was done
   */
  protected abstract String act(ActionRequest actionRequest) throws PortalException;

  /** Gives the render command of the form, for when it is refused. */
  protected abstract String getFormCommand();

  /** Gives the render command of the page that comes when it is done. */
  protected abstract String getNextCommand();

  /** Gives the same for a form that is reached from more pages than one. */
  protected String getNextCommand(ActionRequest actionRequest) {
    return getNextCommand();
  }

  /** Gives what the next page must be told. */
  protected Map<String, String> getNextParameters(ActionRequest actionRequest) {
    return Map.of();
  }

  /** Gives the key of a text that says why it was refused; empty when it failed. */
  protected Optional<String> refusal(PortalException portalException) {
    return Refusals.keyOf(portalException);
  }

  private String next(ActionRequest actionRequest, ActionResponse actionResponse) {
    PortletURLBuilder.AfterMVCRenderCommandNameStep step =
        PortletURLBuilder.createRenderURL(PortalUtil.getLiferayPortletResponse(actionResponse))
            .setMVCRenderCommandName(getNextCommand(actionRequest));

    getNextParameters(actionRequest).forEach((name, value) -> step.setParameter(name, value));

    return step.buildString();
  }

  private static void showAgain(ActionResponse actionResponse, String mvcRenderCommandName) {
    actionResponse.getRenderParameters().setValue("mvcRenderCommandName", mvcRenderCommandName);
  }
}
