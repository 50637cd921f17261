/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;

/**
 * Says that nothing was done, because the user may not do it or it is not there any more. To be
 * registered under the command {@code /refused}.
 */
public abstract class BaseRefusedMVCRenderCommand implements MVCRenderCommand {

  @Override
  public String render(RenderRequest renderRequest, RenderResponse renderResponse) {
    return PageKeys.NO_ACCESS;
  }
}
