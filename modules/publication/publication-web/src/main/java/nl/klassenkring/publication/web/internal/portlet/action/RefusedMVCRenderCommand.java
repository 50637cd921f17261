/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.portlet.BaseRefusedMVCRenderCommand;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import org.osgi.service.component.annotations.Component;

/** The page that says that nothing was done. */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
      "javax.portlet.name=" + PublicationPortletKeys.PUBLICATION,
      "mvc.command.name=/refused"
    },
    service = MVCRenderCommand.class)
public class RefusedMVCRenderCommand extends BaseRefusedMVCRenderCommand {}
