/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A file by what its uploader says of it: media type and extension. Immutable.
 *
 * <p>Both are the uploader's words, so it is a picture as soon as one of them says so.
 */
public final class GuardedFile {

  private static final Set<String> PICTURE_EXTENSIONS =
      Set.of(
          "3gp", "apng", "avi", "avif", "bmp", "dng", "gif", "heic", "heif", "ico", "jfif", "jp2",
          "jpe", "jpeg", "jpg", "m4v", "mkv", "mov", "mp4", "mpeg", "mpg", "png", "raw", "svg",
          "tif", "tiff", "webm", "webp", "wmv");

  private final String mimeType;
  private final String extension;

  /** A file; null stands for what is not known. */
  public GuardedFile(String mimeType, String extension) {
    this.mimeType = Objects.toString(mimeType, "").toLowerCase(Locale.ROOT);
    this.extension = Objects.toString(extension, "").toLowerCase(Locale.ROOT);
  }

  /** Whether it is a picture or a film, in which children can be recognised. */
  public boolean isPicture() {
    return mimeType.startsWith("image/")
        || mimeType.startsWith("video/")
        || PICTURE_EXTENSIONS.contains(extension);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof GuardedFile
        && mimeType.equals(((GuardedFile) object).mimeType)
        && extension.equals(((GuardedFile) object).extension);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mimeType, extension);
  }

  @Override
  public String toString() {
    return mimeType + " ." + extension;
  }
}
