/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.FileUtil;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.exception.ConsentScanException;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.display.context.TypedAnswers;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records what somebody answered on paper, with its scan (C1). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/edit_paper_answer"
    },
    service = MVCActionCommand.class)
public class EditPaperAnswerMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    Map<Long, Boolean> answers = new TypedAnswers(actionRequest).byText();

    if (answers.isEmpty()) {
      throw new ConsentDecisionKindException("Nothing is answered");
    }

    PageRequest pageRequest = pageRequestFactory.create(actionRequest);

    consentDecisionService.addPaperConsentDecisions(
        pageRequest.number("pupilId"),
        pageRequest.number("guardianId"),
        pageRequest.text("schoolYear"),
        answers,
        pageRequest.day("signedOn").orElseThrow(ConsentDecisionKindException::new),
        scan(actionRequest));

    return "paper-answers-are-saved";
  }

  @Override
  protected String getFormCommand() {
    return "/school_consent/edit_paper_answer";
  }

  @Override
  protected String getNextCommand() {
    return "/school_consent/view_unanswered";
  }

  @Override
  protected String getNextCommand(ActionRequest actionRequest) {
    return isFromPupil(actionRequest) ? "/school_consent/view_pupil" : getNextCommand();
  }

  @Override
  protected Map<String, String> getNextParameters(ActionRequest actionRequest) {
    return isFromPupil(actionRequest)
        ? Map.of("pupilId", ParamUtil.getString(actionRequest, "pupilId"))
        : Map.of("schoolYear", ParamUtil.getString(actionRequest, "schoolYear"));
  }

  private static boolean isFromPupil(ActionRequest actionRequest) {
    return ParamUtil.getString(actionRequest, "from").equals("pupil");
  }

  private static byte[] scan(ActionRequest actionRequest) throws PortalException {
    File file = PortalUtil.getUploadPortletRequest(actionRequest).getFile("scan");

    if (file == null) {
      throw new ConsentScanException("No scan was sent");
    }

    if (file.length() > MOST_BYTES) {
      throw new ConsentScanException("The scan has " + file.length() + " bytes");
    }

    try {
      return FileUtil.getBytes(file);
    } catch (IOException ioException) {
      throw new ConsentScanException(ioException);
    }
  }

  private static final long MOST_BYTES = 10L * 1024 * 1024;

  @Reference private ConsentDecisionService consentDecisionService;

  @Reference private PageRequestFactory pageRequestFactory;
}
