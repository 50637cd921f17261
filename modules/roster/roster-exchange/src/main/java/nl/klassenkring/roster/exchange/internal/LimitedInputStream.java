/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterProblem;

/** Gives no more bytes than allowed, and knows how many it gave. */
public final class LimitedInputStream extends FilterInputStream {

  private final long maxBytes;
  private long count;

  public LimitedInputStream(InputStream in, long maxBytes) {
    super(in);

    this.maxBytes = maxBytes;
  }

  /** The bytes given so far. */
  public long count() {
    return count;
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
  public long skip(long length) throws IOException {
    long skipped = in.skip(length);

    counted(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void counted(long bytes) throws BrokenFileException {
    count += bytes;

    if (count > maxBytes) {
      throw new BrokenFileException(RosterProblem.of(ProblemKind.TOO_LARGE, 0, "", maxBytes));
    }
  }
}
