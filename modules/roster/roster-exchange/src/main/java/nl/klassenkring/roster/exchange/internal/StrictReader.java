/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterProblem;

/**
 * Text of a stream that must be in one encoding: bytes that are not, and control characters, end
 * the reading and name their line. A row may have so many characters; who reads rows says where one
 * ends.
 */
public final class StrictReader extends Reader {

  private static final int BUFFER_SIZE = 8192;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final int maxRowLength;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE);
  private boolean ended;
  private long line = 1;
  private long rowLength;
  private IOException failure;

  /** Reads text; a mark of the encoding at the start must have been read already. */
  public StrictReader(InputStream in, Charset charset, int maxRowLength) {
    this.in = in;
    this.maxRowLength = maxRowLength;

    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    bytes.flip();
  }

  /** Says that a row ended, so that the next one may have as many characters again. */
  public void startRow() {
    rowLength = 0;
  }

  /** What ended the reading, for a library that loses the cause; null when nothing did. */
  public IOException failure() {
    return failure;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer out = CharBuffer.wrap(chars, offset, length).slice();

    while (out.position() == 0) {
      CoderResult result = decoder.decode(bytes, out, ended);

      if (out.position() > 0) {
        break;
      } else if (result.isError()) {
        throw fail(wrongEncoding());
      } else if (result.isOverflow()) {
        throw new IllegalArgumentException("A reader of text needs room for two characters");
      } else if (ended) {
        return -1;
      }
      fill();
    }
    check(chars, offset, out.position());
    return out.position();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = readBytes();
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0));
    bytes.flip();
  }

  private int readBytes() throws IOException {
    try {
      return in.read(bytes.array(), bytes.position(), bytes.remaining());
    } catch (IOException exception) {
      failure = exception;
      throw exception;
    }
  }

  private void check(char[] chars, int offset, int length) throws BrokenFileException {
    for (int i = offset; i < offset + length; i++) {
      char character = chars[i];

      if (character == '\n') {
        line++;
      } else if (character < ' ' && character != '\r' && character != '\t') {
        throw fail(RosterProblem.of(ProblemKind.CONTROL_CHARACTER, line, ""));
      }
    }
    rowLength += length;

    if (rowLength > maxRowLength + (long) BUFFER_SIZE) {
      throw fail(RosterProblem.of(ProblemKind.ROW_TOO_LONG, line, "", maxRowLength));
    }
  }

  /** The bytes of Windows' encoding that are most often seen instead: letters with accents. */
  private RosterProblem wrongEncoding() {
    int value = bytes.hasRemaining() ? bytes.get(bytes.position()) & 0xff : 0;
    boolean windows = value >= 0xc0 || (value >= 0x80 && value < 0xa0);

    return RosterProblem.of(
        windows ? ProblemKind.WINDOWS_ENCODING : ProblemKind.WRONG_ENCODING,
        line,
        "",
        decoder.charset().name());
  }

  private BrokenFileException fail(RosterProblem problem) {
    BrokenFileException exception = new BrokenFileException(problem);

    failure = exception;
    return exception;
  }

  @Override
  public void close() {
    ended = true;
  }
}
