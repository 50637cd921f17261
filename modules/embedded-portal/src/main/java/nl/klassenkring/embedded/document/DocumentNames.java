/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.exception.FileNameException;
import com.liferay.document.library.kernel.exception.FileSizeException;
import com.liferay.document.library.kernel.exception.FolderNameException;
import com.liferay.document.library.kernel.exception.InvalidFileVersionException;
import com.liferay.document.library.kernel.exception.SourceFileNameException;
import com.liferay.document.library.kernel.util.DLValidator;
import com.liferay.portal.util.PropsValues;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Says which names and sizes documents may have: names by the portal properties {@code
 * dl.char.blacklist} and {@code dl.name.blacklist}, without a space or period at the end; sizes up
 * to Liferay's default for an upload. All file extensions are allowed, as by Liferay's default.
 */
@StandsInFor("com.liferay.document.library.web")
final class DocumentNames implements DLValidator {

  private static final int LONGEST_NAME = 255;
  private static final long LARGEST_BYTES = 100L * 1024 * 1024;

  /** A version or the working copy, behind it the core's own key of the stored file and index. */
  private static final Pattern VERSION =
      Pattern.compile("(\\d+\\.\\d+|PWC)(~[\\p{XDigit}-]+)?([.]index)?");

  @Override
  public String fixName(String name) {
    String fixed = name.isBlank() ? "_" : name;
    for (String forbidden : PropsValues.DL_CHAR_BLACKLIST) {
      fixed = fixed.replace(forbidden, "_");
    }
    while (fixed.endsWith(" ") || fixed.endsWith(".")) {
      fixed = fixed.substring(0, fixed.length() - 1) + "_";
    }
    fixed = isReserved(fixed) ? fixed + "_" : fixed;
    return fixed.length() > LONGEST_NAME ? fixed.substring(0, LONGEST_NAME) : fixed;
  }

  @Override
  public long getMaxAllowableSize(long groupId, String mimeType) {
    return LARGEST_BYTES;
  }

  @Override
  public long getMaxAllowableSize(long groupId, String mimeType, long limit) {
    return limit > 0 ? Math.min(limit, LARGEST_BYTES) : LARGEST_BYTES;
  }

  @Override
  public Map<String, Long> getMimeTypeSizeLimit(long groupId) {
    return Map.of();
  }

  @Override
  public boolean isValidName(String name) {
    return name != null
        && !name.isBlank()
        && name.length() <= LONGEST_NAME
        && !name.endsWith(" ")
        && !name.endsWith(".")
        && !isReserved(name)
        && Arrays.stream(PropsValues.DL_CHAR_BLACKLIST).noneMatch(name::contains);
  }

  @Override
  public void validateDirectoryName(String directoryName) throws FolderNameException {
    if (!isValidName(directoryName)) {
      throw new FolderNameException("Not a name for a folder: " + directoryName);
    }
  }

  @Override
  public void validateFileExtension(String fileName) {
    // See the class.
  }

  @Override
  public void validateFileName(String fileName) throws FileNameException {
    if (!isValidName(fileName)) {
      throw new FileNameException("Not a name for a file: " + fileName);
    }
  }

  @Override
  public void validateFileSize(long groupId, String fileName, String mimeType, byte[] bytes)
      throws FileSizeException {
    validateFileSize(groupId, fileName, mimeType, bytes == null ? 0 : bytes.length);
  }

  @Override
  public void validateFileSize(long groupId, String fileName, String mimeType, File file)
      throws FileSizeException {
    validateFileSize(groupId, fileName, mimeType, file == null ? 0 : file.length());
  }

  @Override
  public void validateFileSize(long groupId, String fileName, String mimeType, InputStream stream)
      throws FileSizeException {
    try {
      validateFileSize(groupId, fileName, mimeType, stream == null ? 0 : stream.available());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + fileName, e);
    }
  }

  @Override
  public void validateFileSize(long groupId, String fileName, String mimeType, long size)
      throws FileSizeException {
    if (size > LARGEST_BYTES) {
      throw new FileSizeException(size + " bytes are too many for " + fileName, LARGEST_BYTES);
    }
  }

  @Override
  public void validateSourceFileExtension(String fileExtension, String sourceFileName)
      throws SourceFileNameException {
    if (PropsValues.DL_FILE_EXTENSIONS_STRICT_CHECK
        && sourceFileName != null
        && !sourceFileName.endsWith("." + fileExtension)) {
      throw new SourceFileNameException(sourceFileName + " does not end with " + fileExtension);
    }
  }

  @Override
  public void validateVersionLabel(String versionLabel) throws InvalidFileVersionException {
    if (versionLabel != null
        && !versionLabel.isEmpty()
        && !VERSION.matcher(versionLabel).matches()) {
      throw new InvalidFileVersionException("Not a version: " + versionLabel);
    }
  }

  private static boolean isReserved(String name) {
    int period = name.indexOf('.');
    String withoutExtension = period < 0 ? name : name.substring(0, period);
    return Arrays.asList(PropsValues.DL_NAME_BLACKLIST)
        .contains(withoutExtension.toLowerCase(Locale.ROOT));
  }
}
