/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.groupconsent.display.context.Overviews;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows who of the class group may be in pictures, and for what. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.GROUP_CONSENT,
      "mvc.command.name=/group_consent/view"
    },
    service = MVCRenderCommand.class)
public class ViewOverviewMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return overviews.createPage(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/group_consent/view.jsp";
  }

  @Reference private Overviews overviews;
}
