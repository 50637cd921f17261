/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.exception.SchoolPersonException;
import nl.klassenkring.moderation.service.SchoolPersonService;
import nl.klassenkring.moderation.web.internal.content.FormChoices;
import nl.klassenkring.moderation.web.internal.portlet.action.BaseModerationMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says for whom reports of the school are meant (F4). */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "mvc.command.name=/incidents/add_person"
    },
    service = MVCActionCommand.class)
public class AddPersonMVCActionCommand extends BaseModerationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    schoolPersonService.addSchoolPerson(
        pageRequest.getSchoolGroupId(),
        FormChoices.of(RecipientKind.values(), pageRequest.text("recipientKind"))
            .orElseThrow(() -> new SchoolPersonException("No kind chosen")),
        pageRequest.text("emailAddress"));

    return new Done("person-is-named", "/incidents/view_persons", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/incidents/view_persons";
  }

  @Reference private SchoolPersonService schoolPersonService;
}
