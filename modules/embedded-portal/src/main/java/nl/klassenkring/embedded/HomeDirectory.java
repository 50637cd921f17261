/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The home of one running portal: locked against a second one while it runs. */
final class HomeDirectory implements AutoCloseable {

  private static final String LOCK_FILE = ".embedded-portal.lock";
  private static final List<String> DATA = List.of("data", "osgi/state", "work", "logs");

  private final Path home;
  private final FileChannel channel;

  private HomeDirectory(Path home, FileChannel channel) {
    this.home = home;
    this.channel = channel;
  }

  /**
   * @throws StartRefusedException if another portal runs on this home or it cannot be written
   */
  static HomeDirectory lock(Path home) {
    try {
      Files.createDirectories(home);
      FileChannel channel =
          FileChannel.open(
              home.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!tryLock(channel)) {
        channel.close();
        throw new StartRefusedException("Another portal is running on the home " + home);
      }
      return new HomeDirectory(home, channel);
    } catch (IOException e) {
      throw new StartRefusedException("The home " + home + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      // The lock lives as long as the channel.
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Removes all that a portal keeps under its home. */
  void wipe() {
    for (String data : DATA) {
      delete(home.resolve(data));
    }
  }

  private static void delete(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new StartRefusedException("Cannot remove " + root + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new EmbeddedPortalException("The lock of " + home + " cannot be released", e);
    }
  }
}
