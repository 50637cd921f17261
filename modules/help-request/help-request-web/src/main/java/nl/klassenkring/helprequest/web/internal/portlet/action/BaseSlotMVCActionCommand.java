/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Map;
import nl.klassenkring.policy.portlet.PageRequest;

/** Changes something about a slot, and shows a page of its request. */
abstract class BaseSlotMVCActionCommand extends BaseHelpMVCActionCommand {

  @Override
  protected final Done act(PageRequest pageRequest) throws PortalException {
    return new Done(
        change(pageRequest),
        getNextCommand(),
        Map.of("helpRequestId", String.valueOf(pageRequest.number("helpRequestId"))));
  }

  /**
   * Does it, through a service that checks permissions.
   *
   * @return the key of the text that says what was done
   */
  protected abstract String change(PageRequest pageRequest) throws PortalException;

  @Override
  protected String getFormCommand() {
    return getNextCommand();
  }

  /** Gives the page that comes next. */
  protected String getNextCommand() {
    return "/help_request/view_request";
  }
}
