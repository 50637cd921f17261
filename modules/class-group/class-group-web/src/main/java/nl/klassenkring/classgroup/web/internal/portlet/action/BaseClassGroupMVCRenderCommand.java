/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;

/**
 * Shows a JSP with its display context. Who may not see it, or asks for what is not there, gets a
 * page that says so without saying which of the two it is.
 */
abstract class BaseClassGroupMVCRenderCommand implements MVCRenderCommand {

  @Override
  public String render(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortletException {

    try {
      renderRequest.setAttribute(
          ClassGroupWebKeys.DISPLAY_CONTEXT, createDisplayContext(renderRequest, renderResponse));

      return getPath();
    } catch (NoSuchModelException | PrincipalException exception) {
      return "/class_group/no_access.jsp";
    } catch (PortalException portalException) {
      throw new PortletException(portalException);
    }
  }

  protected abstract Object createDisplayContext(
      RenderRequest renderRequest, RenderResponse renderResponse) throws PortalException;

  protected abstract String getPath();
}
