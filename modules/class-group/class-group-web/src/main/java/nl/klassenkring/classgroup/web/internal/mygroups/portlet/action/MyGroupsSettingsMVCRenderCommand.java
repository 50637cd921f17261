/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.mygroups.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.web.internal.mygroups.display.context.MyGroupsFactory;
import nl.klassenkring.policy.portlet.BaseSettingsMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The settings of the portlet "my groups". */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.MY_GROUPS,
      "mvc.command.name=/settings"
    },
    service = MVCRenderCommand.class)
public class MyGroupsSettingsMVCRenderCommand extends BaseSettingsMVCRenderCommand {

  @Override
  protected int getUnsetPageSize() {
    return MyGroupsFactory.UNSET_POSTS_PER_GROUP;
  }
}
