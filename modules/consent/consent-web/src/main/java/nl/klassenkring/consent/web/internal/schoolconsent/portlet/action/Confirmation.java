/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;

/** Reads whether somebody understood that an erasure cannot be undone. */
final class Confirmation {

  private Confirmation() {}

  /** Gives what the preview has to be confirmed with, empty when it was not. */
  static String of(ActionRequest actionRequest) {
    return ParamUtil.getBoolean(actionRequest, "confirmed")
        ? ParamUtil.getString(actionRequest, "confirmation")
        : "";
  }
}
