/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.oneroster;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterLimits;
import nl.klassenkring.roster.exchange.RosterProblem;
import nl.klassenkring.roster.exchange.internal.BrokenFileException;
import nl.klassenkring.roster.exchange.internal.LimitedInputStream;

/**
 * Goes through a zip that may be an attack, as a stream: nothing is unpacked to disk, and no more
 * than the limits allow is unpacked at all.
 */
final class ZipTables {

  private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}\\.csv");
  private static final long RATIO_FROM_BYTES = 1L << 20;

  private final RosterLimits limits;
  private long unpacked;

  ZipTables(RosterLimits limits) {
    this.limits = limits;
  }

  /** Shows every table with its name; the visitor need not read it to its end. */
  Set<String> visit(InputStream in, TableVisitor visitor) throws IOException {
    LimitedInputStream packed = new LimitedInputStream(in, limits.maxBytes());
    Set<String> names = new HashSet<>();

    try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
      Unpacked content = new Unpacked(zip, packed);

      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        add(entry, names);
        visitor.visit(entry.getName(), content);
        content.transferTo(OutputStream.nullOutputStream());
      }
    } catch (ZipException | EOFException | IllegalArgumentException exception) {
      BrokenFileException broken =
          new BrokenFileException(RosterProblem.of(ProblemKind.BROKEN_ZIP, 0, ""));

      broken.initCause(exception);
      throw broken;
    }
    return names;
  }

  /** A name that is no plain name of a table could point out of a folder; none is followed. */
  private void add(ZipEntry entry, Set<String> names) throws BrokenFileException {
    String name = entry.getName();

    if (!NAME.matcher(name).matches()) {
      throw broken(ProblemKind.ZIP_ENTRY_NAME, name);
    } else if (!names.add(name)) {
      throw broken(ProblemKind.ZIP_DUPLICATE_ENTRY, name);
    } else if (names.size() > limits.maxZipEntries()) {
      throw broken(ProblemKind.ZIP_TOO_MANY_ENTRIES, limits.maxZipEntries());
    }
  }

  private static BrokenFileException broken(ProblemKind kind, Object... arguments) {
    return new BrokenFileException(RosterProblem.of(kind, 0, "", arguments));
  }

  /** Takes a table of the zip. */
  interface TableVisitor {

    void visit(String name, InputStream content) throws IOException;
  }

  /** The content of the current entry; grows no faster than a table can. */
  private final class Unpacked extends FilterInputStream {

    private final LimitedInputStream packed;

    private Unpacked(ZipInputStream zip, LimitedInputStream packed) {
      super(zip);

      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();

      if (value >= 0) {
        counted(1);
      }
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);

      if (read > 0) {
        counted(read);
      }
      return read;
    }

    @Override
    public void close() {
      // The zip goes on.
    }

    private void counted(int bytes) throws BrokenFileException {
      unpacked += bytes;

      if (unpacked > limits.maxUnpackedBytes()
          || (unpacked > RATIO_FROM_BYTES && unpacked > packed.count() * limits.maxRatio())) {
        throw broken(ProblemKind.ZIP_BOMB);
      }
    }
  }
}
