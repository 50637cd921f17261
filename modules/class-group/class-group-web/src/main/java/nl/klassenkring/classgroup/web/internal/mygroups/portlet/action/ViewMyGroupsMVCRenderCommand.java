/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.mygroups.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.web.internal.mygroups.display.context.MyGroupsFactory;
import nl.klassenkring.policy.portlet.BaseSettablePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the reader's groups with what is new in each. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.MY_GROUPS,
      "mvc.command.name=/",
      "mvc.command.name=/my_groups/view"
    },
    service = MVCRenderCommand.class)
public class ViewMyGroupsMVCRenderCommand extends BaseSettablePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return myGroupsFactory.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/my_groups/view.jsp";
  }

  @Reference private MyGroupsFactory myGroupsFactory;
}
