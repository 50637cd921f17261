/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.portlet.PortletResponseUtil;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.HttpHeaders;
import com.liferay.portal.kernel.util.ContentTypes;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.consent.exception.ConsentScanException;

/**
 * Gives a file that no cache keeps. Who may not have it, or asks for what is not there, gets a page
 * that says so without saying which of the two it is.
 */
public abstract class BaseConsentMVCResourceCommand extends BaseMVCResourceCommand {

  @Override
  protected final void doServeResource(
      ResourceRequest resourceRequest, ResourceResponse resourceResponse) throws Exception {

    resourceResponse.setProperty(HttpHeaders.CACHE_CONTROL, "private, no-store");

    try {
      serve(resourceRequest, resourceResponse);
    } catch (ConsentScanException | NoSuchModelException | PrincipalException exception) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
      resourceResponse.setContentType(ContentTypes.TEXT_HTML_UTF8);

      include(resourceRequest, resourceResponse, "/download_refused.jsp");
    }
  }

  /** Writes the file, which it reads through services that check permissions before it writes. */
  protected abstract void serve(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception;

  /** Says that a file follows, to be kept under a name without quotes. */
  protected static void announce(
      ResourceResponse resourceResponse, String fileName, String contentType) {

    resourceResponse.setContentType(contentType);
    resourceResponse.setProperty(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
  }

  /** Sends bytes as a file. */
  protected static void send(
      ResourceResponse resourceResponse, String fileName, String contentType, byte[] bytes)
      throws Exception {

    announce(resourceResponse, fileName, contentType);

    PortletResponseUtil.write(resourceResponse, bytes);
  }
}
