/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.web.internal.constants.ConsentWebKeys;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.SchoolNavigationFactory;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows a JSP with its display context. Who may not see it, or asks for what is not there, gets a
 * page that says so without saying which of the two it is.
 */
public abstract class BaseConsentMVCRenderCommand implements MVCRenderCommand {

  @Override
  public String render(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortletException {

    try {
      PageRequest pageRequest = pageRequestFactory.create(renderRequest);

      if (pageRequest.isFor(ConsentPortletKeys.SCHOOL_CONSENT)) {
        renderRequest.setAttribute(
            ConsentWebKeys.SCHOOL_NAVIGATION, schoolNavigationFactory.create(pageRequest));
      }

      renderRequest.setAttribute(ConsentWebKeys.DISPLAY_CONTEXT, createDisplayContext(pageRequest));
      renderRequest.setAttribute(
          ConsentWebKeys.DONE, SessionMessages.get(renderRequest, ConsentWebKeys.DONE));
      renderRequest.setAttribute(
          ConsentWebKeys.REFUSAL, SessionErrors.get(renderRequest, ConsentWebKeys.REFUSED));

      return getPath();
    } catch (NoSuchModelException | PrincipalException exception) {
      return "/no_access.jsp";
    } catch (PortalException portalException) {
      throw new PortletException(portalException);
    }
  }

  /** Reads what the JSP shows, through services that check permissions. */
  protected abstract Object createDisplayContext(PageRequest pageRequest) throws PortalException;

  /** Gives the JSP. */
  protected abstract String getPath();

  @Reference protected PageRequestFactory pageRequestFactory;

  @Reference protected SchoolNavigationFactory schoolNavigationFactory;
}
