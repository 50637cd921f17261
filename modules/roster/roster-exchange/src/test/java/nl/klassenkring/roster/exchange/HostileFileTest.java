/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the corpus is refused, and says why; none costs more than a file may cost. */
final class HostileFileTest {

  static final Path CORPUS = Path.of("src/test/resources/corpus");

  @ParameterizedTest
  @MethodSource("attacks")
  void anAttackIsRefusedAndNamed(String name, ProblemKind kind) throws IOException {
    Cost cost = new Cost();
    byte[] file = Files.readAllBytes(CORPUS.resolve(name));

    RosterReading reading = cost.of(() -> TestFiles.read(file));

    assertThat(reading.file()).isEmpty();
    assertThat(reading.problems()).extracting(RosterProblem::kind).containsExactly(kind);
    assertThat(cost.allocatedBytes()).isLessThan(Cost.limit(file.length));
  }

  static Stream<Arguments> attacks() {
    return Stream.of(
        arguments("xxe-file.xml", ProblemKind.DOCUMENT_TYPE),
        arguments("xxe-http.xml", ProblemKind.DOCUMENT_TYPE),
        arguments("xxe-parameter-entity.xml", ProblemKind.DOCUMENT_TYPE),
        arguments("billion-laughs.xml", ProblemKind.DOCUMENT_TYPE),
        arguments("quadratic-blowup.xml", ProblemKind.DOCUMENT_TYPE),
        arguments("entity-without-declaration.xml", ProblemKind.DOCUMENT_TYPE),
        arguments("deep-nesting.xml", ProblemKind.TOO_DEEP),
        arguments("many-attributes.xml", ProblemKind.MALFORMED),
        arguments("long-text.xml", ProblemKind.FIELD_TOO_LONG),
        arguments("nul-bytes.xml", ProblemKind.CONTROL_CHARACTER),
        arguments("nul-bytes.csv", ProblemKind.CONTROL_CHARACTER),
        arguments("windows-1252.xml", ProblemKind.WINDOWS_ENCODING),
        arguments("windows-1252.csv", ProblemKind.WINDOWS_ENCODING),
        arguments("utf-16-without-mark.xml", ProblemKind.CONTROL_CHARACTER),
        arguments("utf-7.xml", ProblemKind.UNKNOWN_ENCODING),
        arguments("overlong-utf-8.csv", ProblemKind.WINDOWS_ENCODING),
        arguments("huge-line.csv", ProblemKind.ROW_TOO_LONG),
        arguments("open-quote.csv", ProblemKind.ROW_TOO_LONG),
        arguments("zip-slip.zip", ProblemKind.ZIP_ENTRY_NAME),
        arguments("zip-slip-windows.zip", ProblemKind.ZIP_ENTRY_NAME),
        arguments("zip-absolute.zip", ProblemKind.ZIP_ENTRY_NAME),
        arguments("zip-folder.zip", ProblemKind.ZIP_ENTRY_NAME),
        arguments("zip-bomb.zip", ProblemKind.ZIP_BOMB),
        arguments("zip-many-entries.zip", ProblemKind.ZIP_TOO_MANY_ENTRIES),
        arguments("zip-duplicate-entry.zip", ProblemKind.ZIP_DUPLICATE_ENTRY),
        arguments("zip-wrong-checksum.zip", ProblemKind.BROKEN_ZIP),
        arguments("polyglot-xml-then-zip.xml", ProblemKind.CONTROL_CHARACTER),
        arguments("polyglot-zip-then-xml.zip", ProblemKind.ZIP_ENTRY_NAME));
  }

  @Test
  void everyFileOfTheCorpusIsTried() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      List<String> tried = attacks().map(attack -> attack.get()[0].toString()).toList();

      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(tried);
    }
  }

  @Test
  void anExternalEntityFetchesNothing() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
        });
    server.start();

    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";

      for (String name : List.of("xxe-http.xml", "xxe-parameter-entity.xml")) {
        String file =
            Files.readString(CORPUS.resolve(name)).replace("http://127.0.0.1:9/", address);

        assertThat(file).contains(address);
        assertThat(TestFiles.read(file).file()).isEmpty();
      }
    } finally {
      server.stop(0);
    }
    assertThat(requests).hasValue(0);
  }

  @Test
  void aZipWithoutItsEndIsRefusedWhereverItIsCut() {
    byte[] whole = TestFiles.oneRosterSample();
    int directory = indexOf(whole, new byte[] {'P', 'K', 1, 2});

    for (int length = 0; length < directory; length += 7) {
      RosterReading reading = TestFiles.read(Arrays.copyOf(whole, length));

      assertThat(reading.file()).as("cut at %d", length).isEmpty();
      assertThat(reading.problems()).isNotEmpty();
    }
  }

  @Test
  void anEntryThatGrowsWithoutEndIsStoppedLongBeforeItsEnd() {
    byte[] bomb = TestFiles.zip(Map.of("users.csv", "a,b\n".repeat(20_000_000)));
    Cost cost = new Cost();

    RosterReading reading = cost.of(() -> TestFiles.read(bomb));

    assertThat(reading.problems()).extracting(RosterProblem::kind).contains(ProblemKind.ZIP_BOMB);
    assertThat(cost.allocatedBytes()).isLessThan(Cost.limit(bomb.length));
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .indexOf(new String(part, StandardCharsets.ISO_8859_1));
  }
}
