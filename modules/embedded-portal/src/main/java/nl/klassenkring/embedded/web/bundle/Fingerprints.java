/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Short hashes of files, for addresses that may be cached for ever. */
final class Fingerprints {

  private static final int LENGTH = 12;

  private final Path directory;
  private final Map<String, String> byPath = new ConcurrentHashMap<>();

  Fingerprints(Path directory) {
    this.directory = directory;
  }

  /** The hash of a file, empty if there is none; the path is relative to the directory. */
  String of(String path) {
    String known = byPath.get(path);
    if (known != null) {
      return known;
    }
    Path file = directory.resolve(path.replaceFirst("^/+", "")).normalize();
    if (!file.startsWith(directory) || !Files.isRegularFile(file)) {
      return ""; // Not kept: the paths that do not exist are endless.
    }
    return byPath.computeIfAbsent(path, key -> hash(file));
  }

  private static String hash(Path file) {
    try {
      return hash(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
