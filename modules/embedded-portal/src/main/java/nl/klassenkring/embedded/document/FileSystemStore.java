/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.exception.NoSuchFileException;
import com.liferay.document.library.kernel.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Keeps documents as files: {@code company/repository/name/version} under a root folder. A file is
 * there whole or not at all, and no name leads out of its repository's folder. Store areas and
 * virus scanning are not supported.
 */
@StandsInFor("com.liferay.portal.store.file.system")
public final class FileSystemStore implements Store {

  private final StoreFolder folder;

  /** Opens a store on a root folder, which is made with the first file. */
  public FileSystemStore(Path root) {
    folder = new StoreFolder(root);
  }

  @Override
  public void addFile(
      long companyId,
      long repositoryId,
      String fileName,
      String versionLabel,
      InputStream inputStream) {
    Path file = folder.version(companyId, repositoryId, fileName, versionLabel(versionLabel));
    try (InputStream content = inputStream) {
      folder.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot store " + file, e);
    }
  }

  @Override
  public void deleteDirectory(long companyId, long repositoryId, String dirName) {
    folder.deleteTree(folder.file(companyId, repositoryId, dirName));
  }

  @Override
  public void deleteFile(long companyId, long repositoryId, String fileName, String versionLabel) {
    folder.deleteTree(
        folder.version(
            companyId,
            repositoryId,
            fileName,
            existingVersion(companyId, repositoryId, fileName, versionLabel)));
  }

  @Override
  public InputStream getFileAsStream(
      long companyId, long repositoryId, String fileName, String versionLabel)
      throws NoSuchFileException {
    try {
      return Files.newInputStream(existing(companyId, repositoryId, fileName, versionLabel));
    } catch (IOException e) {
      throw new NoSuchFileException(companyId, repositoryId, fileName, versionLabel, e);
    }
  }

  @Override
  public String[] getFileNames(long companyId, long repositoryId, String dirName) {
    Path repository = folder.repository(companyId, repositoryId);
    Path directory = dirName.isEmpty() ? repository : folder.file(companyId, repositoryId, dirName);
    if (!Files.isDirectory(directory)) {
      return new String[0];
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(Files::isRegularFile)
          .map(file -> repository.relativize(file.getParent()).toString().replace('\\', '/'))
          .distinct()
          .sorted()
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + directory, e);
    }
  }

  @Override
  public long getFileSize(long companyId, long repositoryId, String fileName, String versionLabel)
      throws NoSuchFileException {
    try {
      return Files.size(existing(companyId, repositoryId, fileName, versionLabel));
    } catch (IOException e) {
      throw new NoSuchFileException(companyId, repositoryId, fileName, versionLabel, e);
    }
  }

  @Override
  public String[] getFileVersions(long companyId, long repositoryId, String fileName) {
    Path file = folder.file(companyId, repositoryId, fileName);
    if (!Files.isDirectory(file)) {
      return new String[0];
    }
    try (Stream<Path> versions = Files.list(file)) {
      return versions
          .filter(Files::isRegularFile)
          .map(version -> version.getFileName().toString())
          .sorted(new VersionOrder())
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + file, e);
    }
  }

  @Override
  public boolean hasFile(long companyId, long repositoryId, String fileName, String versionLabel) {
    return Files.isRegularFile(existing(companyId, repositoryId, fileName, versionLabel));
  }

  private Path existing(long companyId, long repositoryId, String fileName, String versionLabel) {
    String version = existingVersion(companyId, repositoryId, fileName, versionLabel);
    return folder.version(companyId, repositoryId, fileName, version);
  }

  /** A blank label asks for the newest version, as everywhere in Liferay's stores. */
  private String existingVersion(
      long companyId, long repositoryId, String fileName, String versionLabel) {
    if (versionLabel != null && !versionLabel.isEmpty()) {
      return versionLabel;
    }
    String[] versions = getFileVersions(companyId, repositoryId, fileName);
    return Arrays.stream(versions).reduce((first, second) -> second).orElse(VERSION_DEFAULT);
  }

  private static String versionLabel(String versionLabel) {
    return versionLabel == null || versionLabel.isEmpty() ? VERSION_DEFAULT : versionLabel;
  }
}
