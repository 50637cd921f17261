/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.policy.portlet.BaseRefusedMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The page that says that nothing was done. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.INVITATION,
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "javax.portlet.name=" + MembershipPortletKeys.SCHOOL_YEAR,
      "mvc.command.name=/refused"
    },
    service = MVCRenderCommand.class)
public class RefusedMVCRenderCommand extends BaseRefusedMVCRenderCommand {}
