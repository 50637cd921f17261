/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentPurposeService;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a purpose out of use, or into use again. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/update_purpose"
    },
    service = MVCActionCommand.class)
public class UpdatePurposeMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    ConsentPurpose consentPurpose =
        consentPurposeLocalService.getConsentPurpose(
            ParamUtil.getLong(actionRequest, "consentPurposeId"));

    consentPurposeService.updateConsentPurpose(
        consentPurpose.getConsentPurposeId(),
        consentPurpose.getNameMap(),
        consentPurpose.getPosition(),
        ParamUtil.getBoolean(actionRequest, "active"));

    return "purpose-is-changed";
  }

  @Override
  protected String getFormCommand() {
    return "/school_consent/view_purposes";
  }

  @Override
  protected String getNextCommand() {
    return "/school_consent/view_purposes";
  }

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private ConsentPurposeService consentPurposeService;
}
