/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives one's place or offer back. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/withdraw"
    },
    service = MVCActionCommand.class)
public class WithdrawMVCActionCommand extends BaseSlotMVCActionCommand {

  @Override
  protected String change(PageRequest pageRequest) throws PortalException {
    helpRequestService.withdraw(pageRequest.number("helpSlotId"));

    return "you-do-not-help-any-more";
  }

  @Reference private HelpRequestService helpRequestService;
}
