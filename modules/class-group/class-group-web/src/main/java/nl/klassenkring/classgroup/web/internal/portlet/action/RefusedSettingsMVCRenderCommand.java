/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.policy.portlet.BaseRefusedMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The page that says that nothing was done with the settings. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "javax.portlet.name=" + ClassGroupPortletKeys.MY_GROUPS,
      "mvc.command.name=/refused"
    },
    service = MVCRenderCommand.class)
public class RefusedSettingsMVCRenderCommand extends BaseRefusedMVCRenderCommand {}
