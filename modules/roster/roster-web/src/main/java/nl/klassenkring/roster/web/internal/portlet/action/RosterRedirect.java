/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.url.builder.PortletURLBuilder;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;

/** Sends the browser on after an action, so that reloading the page does not repeat it. */
final class RosterRedirect {

  static void toImport(ActionRequest actionRequest, ActionResponse actionResponse) {
    redirect(actionRequest, builder(actionResponse, "/roster/import"));
  }

  static void toPlan(
      ActionRequest actionRequest, ActionResponse actionResponse, long rosterImportId) {

    redirect(
        actionRequest,
        builder(actionResponse, "/roster/view_import")
            .setParameter("rosterImportId", rosterImportId));
  }

  static void toPupil(ActionRequest actionRequest, ActionResponse actionResponse, long pupilId) {
    redirect(
        actionRequest,
        builder(actionResponse, "/roster/view_pupil").setParameter("pupilId", pupilId));
  }

  static void toInvitation(
      ActionRequest actionRequest, ActionResponse actionResponse, long pupilId, long guardianId) {

    redirect(
        actionRequest,
        builder(actionResponse, "/roster/view_invitation")
            .setParameter("pupilId", pupilId)
            .setParameter("guardianId", guardianId));
  }

  private static PortletURLBuilder.AfterMVCRenderCommandNameStep builder(
      ActionResponse actionResponse, String mvcRenderCommandName) {

    return PortletURLBuilder.createRenderURL(PortalUtil.getLiferayPortletResponse(actionResponse))
        .setMVCRenderCommandName(mvcRenderCommandName);
  }

  private static void redirect(ActionRequest actionRequest, PortletURLBuilder.BuildStep buildStep) {

    actionRequest.setAttribute(WebKeys.REDIRECT, buildStep.buildString());
  }

  private RosterRedirect() {}
}
