/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.BaseRefusedMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The page that says that nothing was done. */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.AGREEMENTS,
      "javax.portlet.name=" + PolicyPortletKeys.COMPLIANCE,
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/refused"
    },
    service = MVCRenderCommand.class)
public class RefusedMVCRenderCommand extends BaseRefusedMVCRenderCommand {}
