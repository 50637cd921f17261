/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.mychildren.display.context.ChildPictures;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the form to object to a picture (C4). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.MY_CHILDREN,
      "mvc.command.name=/my_children/object"
    },
    service = MVCRenderCommand.class)
public class ObjectMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return childPictures.createForm(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/my_children/object.jsp";
  }

  @Reference private ChildPictures childPictures;
}
