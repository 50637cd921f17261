/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCActionCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;

/**
 * Does one thing for the user. Who may not do it, or asks for what is not there, gets a page that
 * says so without saying which of the two it is.
 */
abstract class BaseRosterMVCActionCommand extends BaseMVCActionCommand {

  @Override
  protected final void doProcessAction(ActionRequest actionRequest, ActionResponse actionResponse)
      throws Exception {

    hideDefaultErrorMessage(actionRequest);
    hideDefaultSuccessMessage(actionRequest);

    try {
      act(actionRequest, actionResponse);
    } catch (NoSuchModelException | PrincipalException exception) {
      refuse(actionRequest, actionResponse, exception, "/roster/refused");
    }
  }

  /** Does it, and says which page comes then. */
  protected abstract void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws IOException, PortalException;

  /** Shows a page with all that was sent, and the reason why it was not done. */
  protected static void refuse(
      ActionRequest actionRequest,
      ActionResponse actionResponse,
      Exception reason,
      String mvcRenderCommandName) {

    SessionErrors.add(actionRequest, reason.getClass(), reason);

    actionResponse.getRenderParameters().setValue("mvcRenderCommandName", mvcRenderCommandName);
  }
}
