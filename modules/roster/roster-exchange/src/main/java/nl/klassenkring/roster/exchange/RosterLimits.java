/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

/**
 * How much of a file is read before it is refused, so that no file can keep the portal busy or fill
 * its memory. The standard limits leave room for a school of 10,000 pupils. Immutable.
 */
public final class RosterLimits {

  private static final RosterLimits STANDARD = new RosterLimits(16L << 20, 64L << 20, 50_000);

  private final long maxBytes;
  private final long maxUnpackedBytes;
  private final int maxRows;

  private RosterLimits(long maxBytes, long maxUnpackedBytes, int maxRows) {
    this.maxBytes = maxBytes;
    this.maxUnpackedBytes = maxUnpackedBytes;
    this.maxRows = maxRows;
  }

  public static RosterLimits standard() {
    return STANDARD;
  }

  /** The same limits with another size of the file, in bytes. */
  public RosterLimits maxBytes(long bytes) {
    return new RosterLimits(bytes, maxUnpackedBytes, maxRows);
  }

  /** The same limits with another number of rows. */
  public RosterLimits maxRows(int rows) {
    return new RosterLimits(maxBytes, maxUnpackedBytes, rows);
  }

  /** The bytes of the file as it was sent. */
  public long maxBytes() {
    return maxBytes;
  }

  /** The bytes that all entries of a zip may have together when unpacked. */
  public long maxUnpackedBytes() {
    return maxUnpackedBytes;
  }

  /** The rows of one table, or the elements of one kind. */
  public int maxRows() {
    return maxRows;
  }

  /** How many times larger than packed a zip may be when unpacked; tables reach about 15. */
  public int maxRatio() {
    return 100;
  }

  public int maxZipEntries() {
    return 32;
  }

  /** The depth of elements; EDEXML needs five, additions of suppliers a few more. */
  public int maxDepth() {
    return 20;
  }

  /** The characters of one row, line breaks within quotes included. */
  public int maxRowLength() {
    return 32_768;
  }

  /** The characters of one field of text. */
  public int maxFieldLength() {
    return 1_000;
  }

  /** How many problems are named; the rest is counted. */
  public int maxProblems() {
    return 100;
  }
}
