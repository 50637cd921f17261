/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.upload.UploadServletRequest;
import com.liferay.portal.kernel.util.ContentTypes;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.upload.LiferayInputStream;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Lets portlets read the parts of a form with files. Only a visitor who may view the page gets so
 * far: what others send is never kept.
 */
@StandsInFor("com.liferay.portal.upload.servlet.request.filter")
final class UploadRequests {

  private UploadRequests() {}

  /** The request itself if it brings no files. A refusal is an attribute of the request. */
  static HttpServletRequest open(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null
        || !type.toLowerCase(Locale.ROOT).startsWith(ContentTypes.MULTIPART_FORM_DATA)) {
      return request;
    }
    // The parts are on the disk already; the whole body need not be a second time.
    request.setAttribute(LiferayInputStream.COPY_MULTIPART_STREAM_TO_FILE, Boolean.FALSE);
    return PortalUtil.getUploadServletRequest(request);
  }

  /** Deletes the files that no portlet has taken over. */
  static void close(HttpServletRequest request) {
    if (request instanceof UploadServletRequest upload) {
      upload.cleanUp();
    }
  }
}
