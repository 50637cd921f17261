/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.policy.portlet.BaseSettingsMVCActionCommand;
import org.osgi.service.component.annotations.Component;

/** Keeps the settings of the portlet "class group". */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/settings"
    },
    service = MVCActionCommand.class)
public class ClassGroupSettingsMVCActionCommand extends BaseSettingsMVCActionCommand {}
