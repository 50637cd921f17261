/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.web.internal.display.context.TypedAnswers;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records the answers of a guardian, or of a pupil who decides himself (C1). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.MY_CHILDREN,
      "mvc.command.name=/my_children/answer"
    },
    service = MVCActionCommand.class)
public class AnswerMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    Map<Long, Boolean> answers = new TypedAnswers(actionRequest).byText();

    if (answers.isEmpty()) {
      throw new ConsentDecisionKindException("Nothing is answered");
    }

    consentDecisionService.addConsentDecisions(
        ParamUtil.getLong(actionRequest, "pupilId"),
        ParamUtil.getString(actionRequest, "schoolYear"),
        answers);

    return "answers-are-saved";
  }

  @Override
  protected String getFormCommand() {
    return "/my_children/view_child";
  }

  @Override
  protected String getNextCommand() {
    return "/my_children/view_child";
  }

  @Override
  protected Map<String, String> getNextParameters(ActionRequest actionRequest) {
    return Map.of(
        "pupilId",
        ParamUtil.getString(actionRequest, "pupilId"),
        "schoolYear",
        ParamUtil.getString(actionRequest, "schoolYear"));
  }

  @Reference private ConsentDecisionService consentDecisionService;
}
