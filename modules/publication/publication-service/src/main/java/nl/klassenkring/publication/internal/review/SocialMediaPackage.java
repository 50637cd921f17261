/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.review;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.exception.NoSuchPublicationPictureException;
import nl.klassenkring.publication.internal.picture.PublicationFiles;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;

/**
 * Packs text and pictures for whoever posts them by hand; the names of the files tell nothing (C6).
 */
final class SocialMediaPackage {

  private SocialMediaPackage() {}

  static byte[] of(PublicationRequest request, List<PublicationPicture> pictures)
      throws PortalException {

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("tekst.txt"));
      zip.write(text(request, pictures).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();

      for (PublicationPicture picture : pictures) {
        zip.putNextEntry(new ZipEntry("foto-" + picture.getPosition() + ".jpg"));

        try (InputStream inputStream = file(picture)) {
          inputStream.transferTo(zip);
        }

        zip.closeEntry();
      }
    } catch (IOException exception) {
      throw new SystemException("The package could not be made", exception);
    }

    return bytes.toByteArray();
  }

  private static String text(PublicationRequest request, List<PublicationPicture> pictures) {
    StringBuilder text = new StringBuilder();

    text.append(request.getTitle()).append("\n\n").append(request.getContent()).append('\n');

    for (PublicationPicture picture : pictures) {
      text.append("\nfoto-").append(picture.getPosition()).append(".jpg: ");
      text.append(picture.getAltText());

      if (!picture.getCaption().isEmpty()) {
        text.append(" | ").append(picture.getCaption());
      }

      text.append('\n');
    }

    return text.toString();
  }

  private static InputStream file(PublicationPicture picture) throws PortalException {
    return PublicationFiles.fetch(
            picture.getCompanyId(), picture.getPublicationPictureId(), PictureSize.SCREEN)
        .orElseThrow(
            () ->
                new NoSuchPublicationPictureException(
                    "No file: " + picture.getPublicationPictureId()));
  }
}
