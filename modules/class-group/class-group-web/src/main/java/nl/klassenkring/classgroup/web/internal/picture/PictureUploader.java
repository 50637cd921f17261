/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.upload.UploadException;
import com.liferay.portal.kernel.upload.UploadPortletRequest;
import com.liferay.portal.kernel.util.ContentTypes;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.portlet.ActionRequest;
import nl.klassenkring.picture.exception.PictureContentException;
import nl.klassenkring.picture.exception.PictureCountException;
import nl.klassenkring.picture.portlet.PictureRefusalKeys;
import nl.klassenkring.picture.service.PictureService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands the files of a form to the picture service, and says in words what it did not take. */
@Component(service = PictureUploader.class)
public class PictureUploader {

  PictureUploads upload(ActionRequest actionRequest, long groupId) throws PortalException {
    if (actionRequest.getAttribute(WebKeys.UPLOAD_EXCEPTION) instanceof UploadException) {
      return new PictureUploads(
          List.of(), List.of(new RefusedFile("", "pictures-are-too-large-together")));
    }

    String contentType = actionRequest.getContentType();

    if ((contentType == null) || !contentType.startsWith(ContentTypes.MULTIPART)) {
      return new PictureUploads(List.of(), List.of());
    }

    UploadPortletRequest uploadPortletRequest = PortalUtil.getUploadPortletRequest(actionRequest);
    String[] fileNames = uploadPortletRequest.getFileNames("files");
    File[] files = uploadPortletRequest.getFiles("files");
    List<Long> pictureIds = new ArrayList<>();
    List<RefusedFile> refusedFiles = new ArrayList<>();

    for (int i = 0; (files != null) && (i < files.length); i++) {
      // A field in which nothing was chosen is sent as a file without a name.
      if ((files[i] != null) && !fileNames[i].isEmpty()) {
        try {
          pictureIds.add(add(groupId, files[i]));
        } catch (PictureContentException exception) {
          refusedFiles.add(
              new RefusedFile(fileNames[i], PictureRefusalKeys.of(exception.getRefusal())));
        } catch (PictureCountException exception) {
          refusedFiles.add(new RefusedFile(fileNames[i], "picture-count-error"));
        }
      }
    }

    return new PictureUploads(pictureIds, refusedFiles);
  }

  private long add(long groupId, File file) throws PortalException {
    try (InputStream inputStream = Files.newInputStream(file.toPath())) {
      return pictureService.addPicture(groupId, inputStream).getPictureId();
    } catch (IOException ioException) {
      throw new UncheckedIOException(ioException);
    }
  }

  @Reference private PictureService pictureService;
}
