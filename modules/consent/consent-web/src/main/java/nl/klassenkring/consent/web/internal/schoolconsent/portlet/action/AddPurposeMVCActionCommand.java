/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ConsentPurposeService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.display.context.SchoolLanguages;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds a purpose of the school's own. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/add_purpose"
    },
    service = MVCActionCommand.class)
public class AddPurposeMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    PageRequest pageRequest = pageRequestFactory.create(actionRequest);

    consentPurposeService.addConsentPurpose(
        pageRequest.getSchoolGroupId(),
        pageRequest.text("key"),
        SchoolLanguages.read(pageRequest::text, "name"));

    return "purpose-is-added";
  }

  @Override
  protected String getFormCommand() {
    return "/school_consent/view_purposes";
  }

  @Override
  protected String getNextCommand() {
    return "/school_consent/view_purposes";
  }

  @Reference private ConsentPurposeService consentPurposeService;

  @Reference private PageRequestFactory pageRequestFactory;
}
