/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.upload.UploadException;
import com.liferay.portal.kernel.upload.UploadPortletRequest;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.Validator;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import nl.klassenkring.roster.exception.RosterFileException;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.RosterImportService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a file and goes on to what it would change; a file with problems is refused whole. */
@Component(
    property = {
      "javax.portlet.name=" + RosterPortletKeys.ROSTER,
      "mvc.command.name=/roster/read_file"
    },
    service = MVCActionCommand.class)
public class ReadFileMVCActionCommand extends BaseRosterMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws IOException, PortalException {

    try {
      RosterImport rosterImport = read(actionRequest);

      RosterRedirect.toPlan(actionRequest, actionResponse, rosterImport.getRosterImportId());
    } catch (FileNotFoundException | RosterFileException | UploadException exception) {
      refuse(actionRequest, actionResponse, exception, "/roster/import");
    }
  }

  private RosterImport read(ActionRequest actionRequest) throws IOException, PortalException {
    UploadPortletRequest uploadPortletRequest = portal.getUploadPortletRequest(actionRequest);
    UploadException uploadException =
        (UploadException) actionRequest.getAttribute(WebKeys.UPLOAD_EXCEPTION);

    if (uploadException != null) {
      throw uploadException;
    }

    try (InputStream inputStream = uploadPortletRequest.getFileAsStream("file")) {
      String fileName = uploadPortletRequest.getFileName("file");

      if (inputStream == null || Validator.isNull(fileName)) {
        throw new FileNotFoundException("No file was chosen");
      }

      return rosterImportService.addRosterImport(
          portal.getScopeGroupId(actionRequest), fileName, inputStream);
    }
  }

  @Reference private Portal portal;

  @Reference private RosterImportService rosterImportService;
}
