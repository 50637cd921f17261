/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases the data of one family, if it is still what the preview said. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/erase_family"
    },
    service = MVCActionCommand.class)
public class EraseFamilyMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    retentionService.eraseFamily(
        ParamUtil.getLong(actionRequest, "pupilId"), Confirmation.of(actionRequest));

    return "data-is-erased";
  }

  @Override
  protected String getFormCommand() {
    return "/school_consent/view_family";
  }

  @Override
  protected String getNextCommand() {
    return "/school_consent/view_family";
  }

  @Override
  protected Map<String, String> getNextParameters(ActionRequest actionRequest) {
    return Map.of("pupilId", String.valueOf(ParamUtil.getLong(actionRequest, "pupilId")));
  }

  @Reference private RetentionService retentionService;
}
