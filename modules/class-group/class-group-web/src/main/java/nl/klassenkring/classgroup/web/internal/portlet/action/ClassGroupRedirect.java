/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.url.builder.PortletURLBuilder;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;

/** Sends the browser on after an action, so that reloading the page does not repeat it. */
final class ClassGroupRedirect {

  static void toList(ActionRequest actionRequest, ActionResponse actionResponse) {
    actionRequest.setAttribute(
        WebKeys.REDIRECT,
        PortletURLBuilder.createRenderURL(PortalUtil.getLiferayPortletResponse(actionResponse))
            .buildString());
  }

  private ClassGroupRedirect() {}
}
