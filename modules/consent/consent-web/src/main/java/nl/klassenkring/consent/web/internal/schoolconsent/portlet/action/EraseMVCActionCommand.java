/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases the data of past school years, if it is still what the preview said. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/erase"
    },
    service = MVCActionCommand.class)
public class EraseMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    retentionService.erase(
        pageRequestFactory.create(actionRequest).getSchoolGroupId(),
        ParamUtil.getString(actionRequest, "schoolYear"),
        Confirmation.of(actionRequest));

    return "data-is-erased";
  }

  @Override
  protected String getFormCommand() {
    return "/school_consent/view_retention";
  }

  @Override
  protected String getNextCommand() {
    return "/school_consent/view_retention";
  }

  @Reference private PageRequestFactory pageRequestFactory;

  @Reference private RetentionService retentionService;
}
