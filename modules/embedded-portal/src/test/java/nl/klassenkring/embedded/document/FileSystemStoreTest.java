/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.document.library.kernel.exception.NoSuchFileException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileSystemStoreTest {

  @TempDir private Path root;
  private FileSystemStore store;

  @BeforeEach
  void openStore() {
    store = new FileSystemStore(root);
  }

  @Test
  void readsWhatWasStored() throws Exception {
    add("101", "1.0", "herfst");

    assertThat(read("101", "1.0")).isEqualTo("herfst");
    assertThat(store.getFileSize(1, 2, "101", "1.0")).isEqualTo(6);
    assertThat(store.hasFile(1, 2, "101", "1.0")).isTrue();
    assertThat(store.hasFile(1, 3, "101", "1.0")).isFalse();
  }

  @Test
  void takesTheNewestVersionForABlankOne() throws Exception {
    add("101", "1.9", "oud");
    add("101", "1.10", "nieuw");

    assertThat(read("101", "")).isEqualTo("nieuw");
    assertThat(store.getFileVersions(1, 2, "101")).containsExactly("1.9", "1.10");
  }

  @Test
  void leavesNoFolderBehindADeletedFile() throws Exception {
    add("map/101", "1.0", "x");

    store.deleteFile(1, 2, "map/101", "1.0");

    assertThat(root.resolve("1")).doesNotExist();
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> read("map/101", "1.0"));
  }

  @Test
  void listsTheFilesOfAFolder() {
    add("map/101", "1.0", "x");
    add("map/102", "1.0", "x");
    add("103", "1.0", "x");

    assertThat(store.getFileNames(1, 2, "map")).containsExactly("map/101", "map/102");
    assertThat(store.getFileNames(1, 2, "")).containsExactly("103", "map/101", "map/102");
  }

  @Test
  void leavesNoHalfFileWhenTheContentBreaksOff() throws Exception {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> store.addFile(1, 2, "101", "1.0", new BrokenStream()));

    assertThat(store.hasFile(1, 2, "101", "1.0")).isFalse();
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../3/101", "../../../secret", "", "a/../.."})
  void refusesAPathTraversalOutOfTheRepository(String name) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> add(name, "1.0", "x"));
  }

  @Test
  void refusesAPathTraversalInTheVersion() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> add("101", "../../9/1.0", "x"));
  }

  private void add(String name, String version, String content) {
    store.addFile(1, 2, name, version, new ByteArrayInputStream(content.getBytes(UTF_8)));
  }

  private String read(String name, String version) throws Exception {
    try (InputStream stream = store.getFileAsStream(1, 2, name, version)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  private static final class BrokenStream extends FilterInputStream {

    private boolean broken;

    BrokenStream() {
      super(new ByteArrayInputStream(new byte[100_000]));
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (broken) {
        throw new IOException("The line went dead");
      }
      broken = true;
      return super.read(buffer, offset, length);
    }
  }
}
