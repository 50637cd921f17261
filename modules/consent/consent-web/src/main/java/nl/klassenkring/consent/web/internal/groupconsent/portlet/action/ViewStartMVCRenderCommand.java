/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.WebKeys;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.web.internal.tasks.display.context.TaskDisplays;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens the portlet with what is of use to the reader: who may be in pictures, or what he has to do
 * when that is not his to know. A class parent has pictures on the own device too (C5).
 */
@Component(
    property = {"javax.portlet.name=" + ConsentPortletKeys.GROUP_CONSENT, "mvc.command.name=/"},
    service = MVCRenderCommand.class)
public class ViewStartMVCRenderCommand implements MVCRenderCommand {

  @Override
  public String render(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortletException {

    ThemeDisplay themeDisplay = (ThemeDisplay) renderRequest.getAttribute(WebKeys.THEME_DISPLAY);

    return startsWithTasks(themeDisplay)
        ? viewTasks.render(renderRequest, renderResponse)
        : viewOverview.render(renderRequest, renderResponse);
  }

  private boolean startsWithTasks(ThemeDisplay themeDisplay) throws PortletException {
    try {
      return !portletResourcePermission.contains(
              themeDisplay.getPermissionChecker(),
              themeDisplay.getScopeGroupId(),
              ConsentActionKeys.VIEW_CONSENT)
          && taskDisplays.hasTasks();
    } catch (PortalException portalException) {
      throw new PortletException(portalException);
    }
  }

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private TaskDisplays taskDisplays;

  @Reference(
      target =
          "(&(javax.portlet.name="
              + ConsentPortletKeys.GROUP_CONSENT
              + ")(mvc.command.name=/group_consent/view))")
  private MVCRenderCommand viewOverview;

  @Reference(
      target =
          "(&(javax.portlet.name="
              + ConsentPortletKeys.GROUP_CONSENT
              + ")(mvc.command.name=/view_tasks))")
  private MVCRenderCommand viewTasks;
}
