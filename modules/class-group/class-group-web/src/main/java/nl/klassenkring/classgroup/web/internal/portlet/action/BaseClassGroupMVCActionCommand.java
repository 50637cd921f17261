/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCActionCommand;
import com.liferay.portal.kernel.portlet.url.builder.PortletURLBuilder;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import nl.klassenkring.policy.exception.PolicyViolationException;

/**
 * Does one thing for the user. Who may not do it, or asks for what is not there, gets a page that
 * says so without saying which of the two it is.
 */
abstract class BaseClassGroupMVCActionCommand extends BaseMVCActionCommand {

  @Override
  protected final void doProcessAction(ActionRequest actionRequest, ActionResponse actionResponse)
      throws Exception {

    hideDefaultErrorMessage(actionRequest);
    hideDefaultSuccessMessage(actionRequest);

    try {
      act(actionRequest, actionResponse);
    } catch (NoSuchModelException | PrincipalException exception) {
      refuse(actionRequest, actionResponse, exception, "/class_group/refused");
    }
  }

  /** Does it, and says which page comes then. */
  protected abstract void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException;

  /** Sends the browser on to the list, so that reloading the page does not repeat the action. */
  protected static void done(
      ActionRequest actionRequest, ActionResponse actionResponse, String messageKey) {

    done(actionRequest, actionResponse, messageKey, messageKey);
  }

  /**
   * Sends the browser on to the list.
   *
   * @param value what the message there tells of
   */
  protected static void done(
      ActionRequest actionRequest, ActionResponse actionResponse, String messageKey, Object value) {

    SessionMessages.add(actionRequest, messageKey, value);

    actionRequest.setAttribute(
        WebKeys.REDIRECT,
        PortletURLBuilder.createRenderURL(PortalUtil.getLiferayPortletResponse(actionResponse))
            .buildString());
  }

  /**
   * Sends the browser on to a page that says what was done.
   *
   * @param textKey of the sentence that says it
   */
  protected static void done(
      ActionRequest actionRequest,
      ActionResponse actionResponse,
      String textKey,
      String mvcRenderCommandName,
      Map<String, String> parameters) {

    SessionMessages.add(actionRequest, ClassGroupWebKeys.DONE, textKey);

    PortletURLBuilder.AfterMVCRenderCommandNameStep step =
        PortletURLBuilder.createRenderURL(PortalUtil.getLiferayPortletResponse(actionResponse))
            .setMVCRenderCommandName(mvcRenderCommandName);

    parameters.forEach((name, value) -> step.setParameter(name, value));

    actionRequest.setAttribute(WebKeys.REDIRECT, step.buildString());
  }

  /** Gives why the guard refused what the service let through. */
  protected static PolicyViolationException violation(ModelListenerException exception) {
    if (exception.getCause() instanceof PolicyViolationException) {
      return (PolicyViolationException) exception.getCause();
    }

    throw exception;
  }

  /** Shows a page with all that was sent, and the reason why it was not done. */
  protected static void refuse(
      ActionRequest actionRequest,
      ActionResponse actionResponse,
      Exception reason,
      String mvcRenderCommandName) {

    SessionErrors.add(actionRequest, reason.getClass(), reason);
    show(actionResponse, mvcRenderCommandName);
  }

  /** Shows a page with all that was sent. */
  protected static void show(ActionResponse actionResponse, String mvcRenderCommandName) {
    actionResponse.getRenderParameters().setValue("mvcRenderCommandName", mvcRenderCommandName);
  }
}
