/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.privacystatement.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.constants.ConsentLanguages;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.privacystatement.display.context.PrivacyStatementDisplayContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the privacy statement of the school to anybody (C8). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.PRIVACY_STATEMENT,
      "mvc.command.name=/",
      "mvc.command.name=/privacy_statement/view"
    },
    service = MVCRenderCommand.class)
public class ViewPrivacyStatementMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    Map<Locale, String> statements =
        consentSettingsLocalService
            .getSchoolConsentSettings(pageRequest.getSchoolGroupId())
            .getPrivacyStatementMap();
    boolean writable =
        portletResourcePermission.contains(
            pageRequest.getPermissionChecker(),
            pageRequest.getSchoolGroupId(),
            ConsentActionKeys.MANAGE_CONSENT);

    return languages(pageRequest.getLocale())
        .filter(locale -> !statements.getOrDefault(locale, "").isBlank())
        .findFirst()
        .map(
            locale ->
                new PrivacyStatementDisplayContext(
                    statements.get(locale), locale.getLanguage(), writable))
        .orElseGet(() -> new PrivacyStatementDisplayContext("", "", writable));
  }

  @Override
  protected String getPath() {
    return "/privacy_statement/view.jsp";
  }

  /** The reader's language first, then any in which the school wrote it. */
  private static Stream<Locale> languages(Locale locale) {
    return Stream.concat(
        ConsentLanguages.ALL.stream()
            .filter(candidate -> candidate.getLanguage().equals(locale.getLanguage())),
        ConsentLanguages.ALL.stream());
  }

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private ConsentSettingsLocalService consentSettingsLocalService;
}
