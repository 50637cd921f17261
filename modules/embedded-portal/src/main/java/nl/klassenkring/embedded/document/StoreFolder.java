/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders and files under a store's root: safe names, atomic writes, no empty folders left. */
final class StoreFolder {

  private static final String UNFINISHED = ".unfinished";

  private final Path root;

  StoreFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  Path repository(long companyId, long repositoryId) {
    return root.resolve(Long.toString(companyId)).resolve(Long.toString(repositoryId));
  }

  Path file(long companyId, long repositoryId, String name) {
    return inside(repository(companyId, repositoryId), name);
  }

  Path version(long companyId, long repositoryId, String name, String version) {
    return inside(file(companyId, repositoryId, name), version);
  }

  /** Writes beside the store first, so that a crash leaves no half file under a real name. */
  void write(Path file, InputStream content) throws IOException {
    Files.createDirectories(root.resolve(UNFINISHED));
    Path unfinished = Files.createTempFile(root.resolve(UNFINISHED), "", "");
    try {
      Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.createDirectories(file.getParent());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Deletes a file or a folder with all in it, and the folders above that are empty now. */
  void deleteTree(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
      deleteEmptyParents(tree.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + tree, e);
    }
  }

  private void deleteEmptyParents(Path path) throws IOException {
    Path folder = path;
    while (!folder.equals(root)) {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      folder = folder.getParent();
    }
  }

  private static Path inside(Path folder, String name) {
    Path path = folder.resolve(name.startsWith("/") ? name.substring(1) : name).normalize();
    if (path.equals(folder) || !path.startsWith(folder)) {
      throw new IllegalArgumentException("Not a name of a file in the store: " + name);
    }
    return path;
  }
}
