/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.policy.portlet.BaseSettingsMVCActionCommand;
import org.osgi.service.component.annotations.Component;

/** Keeps the settings of the portlet "members". */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/settings"
    },
    service = MVCActionCommand.class)
public class MembersSettingsMVCActionCommand extends BaseSettingsMVCActionCommand {}
