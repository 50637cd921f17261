/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import java.time.Clock;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Shows a JSP with its display context. Who may not see it, or asks for what is not there, gets a
 * page that says so without saying which of the two it is.
 */
public abstract class BasePageMVCRenderCommand implements MVCRenderCommand {

  @Override
  public String render(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortletException {

    try {
      show(renderRequest, PageRequest.of(renderRequest, clock, policyService));

      renderRequest.setAttribute(PageKeys.DONE, SessionMessages.get(renderRequest, PageKeys.DONE));
      renderRequest.setAttribute(
          PageKeys.REFUSAL, SessionErrors.get(renderRequest, PageKeys.REFUSED));

      return getPath();
    } catch (NoSuchModelException | PrincipalException exception) {
      return PageKeys.NO_ACCESS;
    } catch (PortalException portalException) {
      throw new PortletException(portalException);
    }
  }

  /** Hands what is shown to the JSP. */
  protected void show(RenderRequest renderRequest, PageRequest pageRequest) throws PortalException {

    renderRequest.setAttribute(PageKeys.DISPLAY_CONTEXT, createDisplayContext(pageRequest));
  }

  /** Reads what the JSP shows, through services that check permissions. */
  protected abstract Object createDisplayContext(PageRequest pageRequest) throws PortalException;

  /** Gives the JSP. */
  protected abstract String getPath();

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  protected Clock clock;

  @Reference protected PolicyService policyService;
}
