/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.ZoneOffset;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.permission.PolicyRights;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;
import nl.klassenkring.policy.web.internal.policy.display.context.PolicyNavigation;
import org.osgi.service.component.annotations.Reference;

/** Adds the pages that the reader may open, and the name of the value that was refused. */
public abstract class BasePolicyMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  public String render(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortletException {

    String path = super.render(renderRequest, renderResponse);
    Refusal refusal = (Refusal) renderRequest.getAttribute(PageKeys.REFUSAL);

    if ((refusal != null) && RuleCatalogue.parameter(refusal.getField()).isPresent()) {
      renderRequest.setAttribute(
          "refusedName",
          new PolicyTexts(renderRequest.getLocale(), ZoneOffset.UTC)
              .parameterName(refusal.getField()));
    }

    return path;
  }

  @Override
  protected void show(RenderRequest renderRequest, PageRequest pageRequest) throws PortalException {

    renderRequest.setAttribute(
        "navigation",
        PolicyNavigation.of(
            policyRights.isPrivacyOfficer(pageRequest.getPermissionChecker()),
            policyRights.runsSchool(pageRequest.getPermissionChecker(), pageRequest.getGroupId()),
            pageRequest.getCommand()));

    super.show(renderRequest, pageRequest);
  }

  @Reference protected PolicyRights policyRights;
}
