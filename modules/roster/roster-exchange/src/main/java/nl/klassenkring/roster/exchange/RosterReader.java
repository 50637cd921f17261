/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.klassenkring.roster.exchange.internal.BrokenFileException;
import nl.klassenkring.roster.exchange.internal.LimitedInputStream;
import nl.klassenkring.roster.exchange.internal.Problems;
import nl.klassenkring.roster.exchange.internal.csv.GuardianCsvReader;
import nl.klassenkring.roster.exchange.internal.oneroster.OneRosterReader;
import nl.klassenkring.roster.exchange.internal.xml.EdexmlReader;

/**
 * Reads roster files that anybody may have made: as a stream, within {@link RosterLimits}, without
 * following anything a file points at. Whatever is wrong with a file comes back as problems. Can be
 * used by several threads.
 */
public final class RosterReader {

  private static final int HEAD_LENGTH = 64;

  private final RosterLimits limits;

  public RosterReader(RosterLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file, of the format that its first bytes show.
   *
   * @param in stays open
   * @throws IOException if the stream itself fails
   */
  public RosterReading read(InputStream in) throws IOException {
    Problems problems = new Problems(limits.maxProblems());
    LimitedInputStream limited = new LimitedInputStream(in, limits.maxBytes());
    Optional<RosterFile> file = Optional.empty();

    try {
      file = readLimited(new BufferedInputStream(limited), problems);
    } catch (BrokenFileException exception) {
      problems.add(exception.problem());
    }

    if (file.isPresent() && problems.isEmpty()) {
      return RosterReading.whole(file.get());
    }
    return RosterReading.refused(problems.named(), problems.count());
  }

  private Optional<RosterFile> readLimited(BufferedInputStream in, Problems problems)
      throws IOException {

    in.mark(HEAD_LENGTH);
    byte[] head = in.readNBytes(HEAD_LENGTH);
    in.reset();

    if (head.length == 0) {
      throw new BrokenFileException(RosterProblem.of(ProblemKind.EMPTY, 0, ""));
    }

    switch (formatOf(head)) {
      case ONE_ROSTER:
        return new OneRosterReader(limits, problems).read(in);
      case EDEXML:
        return new EdexmlReader(limits, problems).read(in);
      default:
        return new GuardianCsvReader(limits, problems).read(in);
    }
  }

  private static RosterFormat formatOf(byte[] head) {
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 8) {
      return RosterFormat.ONE_ROSTER;
    }

    for (byte value : head) {
      if (value == '<') {
        return RosterFormat.EDEXML;
      } else if (value > ' ') {
        return RosterFormat.GUARDIAN_CSV;
      }
    }
    return RosterFormat.GUARDIAN_CSV;
  }
}
