/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages a file in one to three ways, as the random source says. */
final class FileMutator {

  private static final List<String> INSERTS =
      List.of(
          "\0",
          "<",
          ">",
          "&",
          "]]>",
          "<![CDATA[",
          "<!--",
          "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
          "&b;",
          "&#0;",
          "&#x10FFFF;",
          "<a>".repeat(50),
          "\"",
          "\"\"\"",
          ";",
          ",".repeat(300),
          "\n\n\n",
          "\r",
          "\ufeff",
          "\ud83d\ude00",
          "a".repeat(40_000),
          "PK\u0003\u0004",
          "../",
          "=cmd|'/c calc'!A0");

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"),
          Charset.forName("IBM037"));

  private final Random random;
  private final List<byte[]> others;

  FileMutator(Random random, List<byte[]> others) {
    this.random = random;
    this.others = others;
  }

  byte[] mutate(byte[] original) {
    byte[] file = original;

    for (int i = random.nextInt(3); i >= 0; i--) {
      file = mutateOnce(file);
    }
    return file;
  }

  private byte[] mutateOnce(byte[] file) {
    if (file.length == 0) {
      return file;
    }

    switch (random.nextInt(8)) {
      case 0:
        return flipped(file);
      case 1:
        return Arrays.copyOf(file, random.nextInt(file.length));
      case 2:
        return duplicated(file);
      case 3:
        return new String(file, StandardCharsets.UTF_8).getBytes(one(CHARSETS));
      case 4:
        return inserted(file, one(INSERTS).getBytes(StandardCharsets.UTF_8));
      case 5:
        return inserted(file, slice(one(others)));
      case 6:
        return removed(file);
      default:
        return swappedLines(file);
    }
  }

  private byte[] flipped(byte[] file) {
    byte[] copy = file.clone();

    for (int i = random.nextInt(8); i >= 0; i--) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  private byte[] duplicated(byte[] file) {
    return inserted(file, slice(file));
  }

  private byte[] removed(byte[] file) {
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(200));

    return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
  }

  private byte[] swappedLines(byte[] file) {
    String[] lines = new String(file, StandardCharsets.ISO_8859_1).split("\n", -1);
    int one = random.nextInt(lines.length);
    int other = random.nextInt(lines.length);
    String line = lines[one];

    lines[one] = lines[other];
    lines[other] = line;
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] inserted(byte[] file, byte[] part) {
    int at = random.nextInt(file.length);

    return joined(Arrays.copyOf(file, at), part, Arrays.copyOfRange(file, at, file.length));
  }

  private byte[] slice(byte[] file) {
    int from = random.nextInt(file.length);

    return Arrays.copyOfRange(file, from, Math.min(file.length, from + random.nextInt(2_000)));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
