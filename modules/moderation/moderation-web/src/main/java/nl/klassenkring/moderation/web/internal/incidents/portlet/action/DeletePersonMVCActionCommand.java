/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.service.SchoolPersonService;
import nl.klassenkring.moderation.web.internal.portlet.action.BaseModerationMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends that reports of the school are meant for somebody. */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "mvc.command.name=/incidents/delete_person"
    },
    service = MVCActionCommand.class)
public class DeletePersonMVCActionCommand extends BaseModerationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    schoolPersonService.deleteSchoolPerson(pageRequest.number("schoolPersonId"));

    return new Done("person-is-removed", "/incidents/view_persons", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/incidents/view_persons";
  }

  @Reference private SchoolPersonService schoolPersonService;
}
