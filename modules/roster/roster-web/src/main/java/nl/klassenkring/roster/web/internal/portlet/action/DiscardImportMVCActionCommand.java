/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import nl.klassenkring.roster.exception.RosterImportStatusException;
import nl.klassenkring.roster.service.RosterImportService;
import nl.klassenkring.roster.web.internal.constants.RosterWebKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drops an import that waits. */
@Component(
    property = {
      "javax.portlet.name=" + RosterPortletKeys.ROSTER,
      "mvc.command.name=/roster/discard_import"
    },
    service = MVCActionCommand.class)
public class DiscardImportMVCActionCommand extends BaseRosterMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    try {
      rosterImportService.dropRosterImport(ParamUtil.getLong(actionRequest, "rosterImportId"));

      SessionMessages.add(actionRequest, RosterWebKeys.IMPORT_DISCARDED);

      RosterRedirect.toImport(actionRequest, actionResponse);
    } catch (RosterImportStatusException exception) {
      refuse(actionRequest, actionResponse, exception, "/roster/import");
    }
  }

  @Reference private RosterImportService rosterImportService;
}
