/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.policy.portlet.BaseRefusedMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The page that says that nothing was done. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/refused"
    },
    service = MVCRenderCommand.class)
public class RefusedMVCRenderCommand extends BaseRefusedMVCRenderCommand {}
