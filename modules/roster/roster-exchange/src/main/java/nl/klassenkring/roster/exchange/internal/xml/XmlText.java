/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterProblem;
import nl.klassenkring.roster.exchange.internal.BrokenFileException;
import nl.klassenkring.roster.exchange.internal.StrictReader;

/**
 * Finds the encoding of an XML file, from its mark or its declaration. A parser that does so itself
 * cannot name the line of a byte that does not fit.
 */
final class XmlText {

  private static final int HEAD_LENGTH = 200;
  private static final Pattern DECLARATION =
      Pattern.compile("^<\\?xml[^>]{1,80}?encoding\\s{0,3}=\\s{0,3}[\"']([A-Za-z0-9._-]{1,40})");
  private static final Set<String> ENCODINGS =
      Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252");

  private XmlText() {}

  static StrictReader open(InputStream in) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(in, HEAD_LENGTH);
    byte[] head = pushback.readNBytes(HEAD_LENGTH);
    int mark = markLength(head);

    pushback.unread(head, mark, head.length - mark);
    return new StrictReader(pushback, charset(head, mark), Integer.MAX_VALUE);
  }

  private static int markLength(byte[] head) {
    if (startsWith(head, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    return startsWith(head, 0xfe, 0xff) || startsWith(head, 0xff, 0xfe) ? 2 : 0;
  }

  private static Charset charset(byte[] head, int markLength) throws BrokenFileException {
    if (startsWith(head, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    } else if (startsWith(head, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher matcher =
        DECLARATION.matcher(
            new String(head, markLength, head.length - markLength, StandardCharsets.ISO_8859_1));
    String name = matcher.find() ? matcher.group(1).toUpperCase(Locale.ROOT) : "UTF-8";

    if (!ENCODINGS.contains(name) || (markLength > 0 && !name.equals("UTF-8"))) {
      throw new BrokenFileException(
          RosterProblem.of(ProblemKind.UNKNOWN_ENCODING, 1, "encoding", name));
    }
    return Charset.forName(name);
  }

  private static boolean startsWith(byte[] head, int... values) {
    for (int i = 0; i < values.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != values[i]) {
        return false;
      }
    }
    return true;
  }
}
