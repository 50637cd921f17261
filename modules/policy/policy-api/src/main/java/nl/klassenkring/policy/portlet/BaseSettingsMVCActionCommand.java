/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.portlet.ActionRequest;
import javax.portlet.PortletException;
import javax.portlet.PortletPreferences;
import nl.klassenkring.policy.permission.PolicyRights;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the settings of a portlet as its Liferay portlet preferences, for whoever runs the school.
 * To be registered under the command {@code /settings}.
 */
public abstract class BaseSettingsMVCActionCommand extends BasePageMVCActionCommand {

  @Override
  protected final Done act(ActionRequest actionRequest, PageRequest pageRequest)
      throws PortalException {

    SettingsRights.check(policyRights, pageRequest);

    OptionalInt pageSize = PageSizePreference.parse(pageRequest.text(PageSizePreference.NAME));

    if (pageSize.isEmpty()) {
      throw new PageSizeException();
    }

    keep(actionRequest.getPreferences(), pageSize.getAsInt());

    return new Done("settings-are-kept", "/", Map.of());
  }

  @Override
  protected final String getFormCommand() {
    return "/settings";
  }

  @Override
  protected final Optional<Refusal> refusal(PortalException portalException) {
    return (portalException instanceof PageSizeException)
        ? Optional.of(Refusal.of("settings-page-size-refused", PageSizePreference.NAME))
        : Optional.empty();
  }

  private static void keep(PortletPreferences portletPreferences, int pageSize) {
    try {
      portletPreferences.setValue(PageSizePreference.NAME, String.valueOf(pageSize));
      portletPreferences.store();
    } catch (IOException | PortletException exception) {
      throw new SystemException("The settings could not be kept", exception);
    }
  }

  @Reference protected PolicyRights policyRights;

  /** What was typed is no number of rows. */
  private static final class PageSizeException extends PortalException {}
}
