/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Damages files in 20,000 ways, the same ones at every run. */
final class MutatedFileTest {

  private static final int FILES = 20_000;
  // A file takes about a millisecond; what takes this long hangs.
  private static final Duration HANGS = Duration.ofSeconds(10);

  @Test
  void noDamagedFileHangsThrowsCostsMuchOrComesInPartly() {
    List<byte[]> originals = originals();
    Random random = new Random(20261121);
    FileMutator mutator = new FileMutator(random, originals);
    int whole = 0;

    for (int i = 0; i < FILES; i++) {
      byte[] file = mutator.mutate(originals.get(i % originals.size()));
      RosterReading reading = read(i, file);

      if (reading.file().isPresent()) {
        whole++;
        assertWhole(reading.file().get(), i);
      }
    }
    System.out.printf(
        "%d damaged files: %d refused, %d still whole%n", FILES, FILES - whole, whole);
    assertThat(whole).as("files that are still whole").isBetween(1, FILES / 2);
  }

  private static RosterReading read(int number, byte[] file) {
    Cost cost = new Cost();
    long start = System.nanoTime();
    RosterReading reading = cost.of(() -> TestFiles.read(file));

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as("time of file %d", number)
        .isLessThan(HANGS);
    assertThat(cost.allocatedBytes())
        .as("bytes allocated for file %d of %d bytes", number, file.length)
        .isLessThan(Cost.limit(file.length));
    assertThat(reading.file().isPresent())
        .as("file %d is whole, or has problems", number)
        .isEqualTo(reading.problems().isEmpty());
    assertThat(reading.problemCount()).isGreaterThanOrEqualTo(reading.problems().size());
    return reading;
  }

  /** What comes in holds together. */
  private static void assertWhole(RosterFile file, int number) {
    Set<String> groups = file.groups().stream().map(RosterGroup::key).collect(Collectors.toSet());
    Set<String> pupils = new HashSet<>();

    for (RosterPupil pupil : file.pupils()) {
      assertThat(pupils.add(pupil.key())).as("key once in file %d", number).isTrue();
      assertThat(pupil.key()).isNotEmpty();
      assertThat(pupil.name().last()).isNotEmpty();
      assertThat(pupil.groupKey().isEmpty() || groups.contains(pupil.groupKey())).isTrue();
    }

    Set<String> guardians =
        file.guardians().stream().map(RosterGuardian::key).collect(Collectors.toSet());

    assertThat(guardians).hasSameSizeAs(file.guardians());
    assertThat(file.guardianships())
        .allSatisfy(guardianship -> assertThat(guardians).contains(guardianship.guardianKey()));
  }

  /** Small ones, so that a change often hits something that matters. */
  private static List<byte[]> originals() {
    return List.of(
        firstLines(TestFiles.sample("de-wilgen-edexml.xml"), 145, "</leerlingen></EDEX>"),
        TestFiles.oneRosterSample(),
        TestFiles.sample("het-kompas-ouders.csv"));
  }

  private static byte[] firstLines(byte[] file, int lines, String end) {
    return new String(file, StandardCharsets.UTF_8)
        .lines()
        .limit(lines)
        .collect(Collectors.joining("\n", "", "\n" + end))
        .getBytes(StandardCharsets.UTF_8);
  }
}
