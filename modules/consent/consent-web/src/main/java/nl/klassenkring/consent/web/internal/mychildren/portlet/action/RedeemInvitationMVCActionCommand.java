/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import nl.klassenkring.roster.service.GuardianService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links a child to the account of who has its code. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.MY_CHILDREN,
      "mvc.command.name=/my_children/redeem_invitation"
    },
    service = MVCActionCommand.class)
public class RedeemInvitationMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    guardianService.redeemInvitation(ParamUtil.getString(actionRequest, "code"));

    return "code-is-used";
  }

  @Override
  protected String getFormCommand() {
    return "/my_children/view";
  }

  @Override
  protected String getNextCommand() {
    return "/my_children/view";
  }

  @Reference private GuardianService guardianService;
}
