/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ConsentTextService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.display.context.SchoolLanguages;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds a wording, which is asked from now on (C1). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/edit_text"
    },
    service = MVCActionCommand.class)
public class EditTextMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    PageRequest pageRequest = pageRequestFactory.create(actionRequest);

    consentTextService.addConsentText(
        pageRequest.getSchoolGroupId(),
        pageRequest.text("purposeKey"),
        ParamUtil.getInteger(actionRequest, "version"),
        SchoolLanguages.read(pageRequest::text, "explanation"),
        SchoolLanguages.read(pageRequest::text, "refusalMeaning"));

    return "text-is-saved";
  }

  @Override
  protected String getFormCommand() {
    return "/school_consent/edit_text";
  }

  @Override
  protected String getNextCommand() {
    return "/school_consent/view_texts";
  }

  @Reference private ConsentTextService consentTextService;

  @Reference private PageRequestFactory pageRequestFactory;
}
