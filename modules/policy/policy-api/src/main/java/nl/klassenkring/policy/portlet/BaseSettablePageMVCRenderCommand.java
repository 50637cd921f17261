/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.portal.kernel.exception.PortalException;
import javax.portlet.RenderRequest;
import nl.klassenkring.policy.permission.PolicyRights;
import org.osgi.service.component.annotations.Reference;

/**
 * A page whose portlet has settings, to which it leads whoever runs the school: its JSP includes
 * {@code settings_link.jspf} of the resources that portlets share.
 */
public abstract class BaseSettablePageMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected void show(RenderRequest renderRequest, PageRequest pageRequest) throws PortalException {
    super.show(renderRequest, pageRequest);

    renderRequest.setAttribute(
        PageKeys.SETTABLE,
        policyRights.runsSchool(pageRequest.getPermissionChecker(), pageRequest.getGroupId()));
  }

  @Reference protected PolicyRights policyRights;
}
