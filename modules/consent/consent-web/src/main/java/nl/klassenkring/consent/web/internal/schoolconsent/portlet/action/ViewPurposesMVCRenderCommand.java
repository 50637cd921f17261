/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ConsentPurposeService;
import nl.klassenkring.consent.web.internal.display.context.LocalizedText;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.SchoolLanguages;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.PurposesDisplayContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what the school asks consent for, and the form to add a purpose. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/view_purposes"
    },
    service = MVCRenderCommand.class)
public class ViewPurposesMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return new PurposesDisplayContext(
        consentPurposeService.getSchoolConsentPurposes(pageRequest.getSchoolGroupId()),
        pageRequest.text("key"),
        LocalizedText.of(SchoolLanguages.read(pageRequest::text, "name")));
  }

  @Override
  protected String getPath() {
    return "/school_consent/view_purposes.jsp";
  }

  @Reference private ConsentPurposeService consentPurposeService;
}
