/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.policy.permission.PolicyRights;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows the settings of a portlet to whoever runs the school. To be registered under the command
 * {@code /settings}; the page is {@code settings.jsp} of the resources that portlets share.
 */
public abstract class BaseSettingsMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    SettingsRights.check(policyRights, pageRequest);

    return new SettingsDisplayContext(
        pageRequest.isTyped(PageSizePreference.NAME)
            ? pageRequest.text(PageSizePreference.NAME)
            : String.valueOf(
                PageSizePreference.of(pageRequest.getPortletRequest(), getUnsetPageSize())));
  }

  @Override
  protected String getPath() {
    return "/settings.jsp";
  }

  /** Gives the rows of a page as long as nobody set them. */
  protected abstract int getUnsetPageSize();

  @Reference protected PolicyRights policyRights;
}
