/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.portlet;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.portlet.PortletException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureSize;

/**
 * Gives the file of a picture to who may see it at this moment. Browsers keep it but ask again each
 * time, so that a picture that is hidden meanwhile is not shown from their cache; caches that are
 * shared by people keep nothing. Whoever may not see a picture cannot tell it from one that does
 * not exist.
 */
public abstract class BasePictureMVCResourceCommand implements MVCResourceCommand {

  @Override
  public final boolean serveResource(
      ResourceRequest resourceRequest, ResourceResponse resourceResponse) throws PortletException {

    Optional<PictureSize> size = size(resourceRequest);
    long pictureId = ParamUtil.getLong(resourceRequest, "pictureId");

    if (size.isEmpty()) {
      return refuse(resourceResponse);
    }

    try (InputStream inputStream = open(pictureId, size.get())) {
      send(resourceRequest, resourceResponse, inputStream, pictureId + "-" + size.get().name());
    } catch (NoSuchModelException | PrincipalException exception) {
      return refuse(resourceResponse);
    } catch (IOException | PortalException exception) {
      throw new PortletException(exception);
    }

    return false;
  }

  /** Opens the file, through a service that checks permissions. */
  protected abstract InputStream open(long pictureId, PictureSize pictureSize)
      throws PortalException;

  private static void send(
      ResourceRequest resourceRequest,
      ResourceResponse resourceResponse,
      InputStream inputStream,
      String version)
      throws IOException {

    // A picture is never changed, only removed: its number and size say which bytes these are.
    String entityTag = '"' + version + '"';

    HttpServletResponse httpServletResponse = PortalUtil.getHttpServletResponse(resourceResponse);

    // Set on the servlet's response: those of a portlet are added to what a page has already.
    httpServletResponse.setHeader("Cache-Control", "private, no-cache");
    httpServletResponse.setHeader("ETag", entityTag);
    httpServletResponse.setHeader("X-Content-Type-Options", "nosniff");

    if (isKnown(resourceRequest, entityTag)) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }

    byte[] bytes = inputStream.readAllBytes();

    resourceResponse.setContentType(EncodedPicture.CONTENT_TYPE);
    resourceResponse.setContentLength(bytes.length);
    resourceResponse.getPortletOutputStream().write(bytes);
  }

  private static boolean isKnown(ResourceRequest resourceRequest, String entityTag) {
    String known = PortalUtil.getHttpServletRequest(resourceRequest).getHeader("If-None-Match");

    return (known != null) && known.contains(entityTag);
  }

  private static boolean refuse(ResourceResponse resourceResponse) {
    PortalUtil.getHttpServletResponse(resourceResponse).setHeader("Cache-Control", "no-store");
    resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);

    return false;
  }

  private static Optional<PictureSize> size(ResourceRequest resourceRequest) {
    String name = ParamUtil.getString(resourceRequest, "size").toUpperCase(Locale.ROOT);

    return Arrays.stream(PictureSize.values())
        .filter(pictureSize -> pictureSize.name().equals(name))
        .findFirst();
  }
}
