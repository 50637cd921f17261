/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.liferay.portal.kernel.portlet.PortletResponseUtil;
import com.liferay.portal.kernel.security.auth.AuthTokenUtil;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.upload.UploadException;
import com.liferay.portal.kernel.upload.UploadPortletRequest;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.GenericPortlet;
import javax.portlet.MimeResponse;
import javax.portlet.PortletRequest;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceURL;
import javax.servlet.http.HttpServletResponse;

/** Takes files from a form and offers some, in the ways that Liferay's own classes offer. */
final class FilesPortlet extends GenericPortlet {

  static final String TAG = "\"1a2b\"";
  static final String FOREVER = "private, max-age=31536000, immutable";
  static final byte[] PICTURE = new byte[300_000];
  static final byte[] ZIP = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

  /** What came with the last form. */
  record Received(String title, List<File> files, UploadException refusal) {}

  /** A file and what was in it. */
  record File(String name, long size, long checksum) {}

  private volatile Received received;

  Received received() {
    return received;
  }

  static File file(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return new File(name, content.length, checksum.getValue());
  }

  @Override
  protected void doView(RenderRequest request, RenderResponse response) throws IOException {
    response.setContentType("text/html");
    String namespace = response.getNamespace();
    String token = AuthTokenUtil.getToken(PortalUtil.getHttpServletRequest(request));
    response
        .getWriter()
        .write(
            """
            <form action="%s" data-token="%s" enctype="multipart/form-data" method="post">
            <input name="%stitle"><input multiple name="%spictures" type="file">
            <button>Bewaren</button></form>
            <a href="%s">Foto</a><a href="%s">Zip</a><a href="%s">JSON</a><a href="%s">Upload</a>
            """
                .formatted(
                    HtmlUtil.escapeAttribute(response.createActionURL().toString()),
                    token,
                    namespace,
                    namespace,
                    resource(response, "picture"),
                    resource(response, "zip"),
                    resource(response, "json"),
                    resource(response, "upload")));
  }

  private static String resource(MimeResponse response, String id) {
    ResourceURL url = response.createResourceURL();
    url.setResourceID(id);
    return HtmlUtil.escapeAttribute(url.toString());
  }

  @Override
  public void processAction(ActionRequest request, ActionResponse response) throws IOException {
    receive(request);
  }

  private void receive(PortletRequest request) throws IOException {
    UploadPortletRequest upload = PortalUtil.getUploadPortletRequest(request);
    List<File> files = new ArrayList<>();
    InputStream[] contents = upload.getFilesAsStream("pictures");
    for (int i = 0; contents != null && i < contents.length; i++) {
      if (contents[i] != null) {
        try (InputStream content = contents[i]) {
          files.add(file(upload.getFileNames("pictures")[i], content.readAllBytes()));
        }
      }
    }
    received =
        new Received(
            upload.getParameter("title"),
            files,
            (UploadException) request.getAttribute(WebKeys.UPLOAD_EXCEPTION));
  }

  @Override
  public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
    switch (request.getResourceID()) {
      case "picture" -> sendPicture(request, response);
      case "zip" ->
          PortletResponseUtil.sendFile(
              request, response, "gezin één.zip", ZIP, "application/zip", "attachment");
      case "json" -> answerJson(request, response);
      default -> receive(request);
    }
  }

  private static void sendPicture(ResourceRequest request, ResourceResponse response)
      throws IOException {
    response.setProperty("Cache-Control", FOREVER);
    response.setProperty("ETag", TAG);
    response.setProperty("X-Content-Type-Options", "nosniff");
    response.setProperty("Content-Disposition", "inline");
    if (TAG.equals(PortalUtil.getHttpServletRequest(request).getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("image/jpeg");
    PortletResponseUtil.write(response, PICTURE);
  }

  private static void answerJson(ResourceRequest request, ResourceResponse response)
      throws IOException {
    response.setContentType("application/json");
    try {
      AuthTokenUtil.checkCSRFToken(
          PortalUtil.getOriginalServletRequest(PortalUtil.getHttpServletRequest(request)),
          FilesPortlet.class.getName());
      String body = new String(request.getPortletInputStream().readAllBytes(), UTF_8);
      response.getWriter().write("{\"got\":" + body + "}");
    } catch (PrincipalException e) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.getWriter().write("{}");
    }
  }
}
