/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** All that a visitor would get to see, which is what a director approves. Immutable. */
public final class PublicContent {

  private final String channel;
  private final String title;
  private final String text;
  private final List<PublicPicture> pictures;
  private final Instant from;
  private final Instant until;

  /**
   * Makes the content.
   *
   * @param channel where it would be public
   * @param from null for as soon as it is approved
   * @param until null for without end
   */
  public PublicContent(
      String channel,
      String title,
      String text,
      List<PublicPicture> pictures,
      Instant from,
      Instant until) {

    this.channel = Objects.requireNonNull(channel, "channel");
    this.title = Objects.requireNonNull(title, "title");
    this.text = Objects.requireNonNull(text, "text");
    this.pictures = List.copyOf(pictures);
    this.from = from;
    this.until = until;
  }

  /**
   * The SHA-256 of it in hexadecimals: any other content, however little it differs, has another
   * one. Each part is written with its length, so that no two contents are written alike.
   */
  public String hash() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (DataOutputStream output = new DataOutputStream(bytes)) {
      write(output, channel);
      write(output, title);
      write(output, text);
      output.writeLong(from == null ? Long.MIN_VALUE : from.toEpochMilli());
      output.writeLong(until == null ? Long.MIN_VALUE : until.toEpochMilli());
      output.writeInt(pictures.size());

      for (PublicPicture picture : pictures) {
        write(output, picture.fileHash());
        write(output, picture.altText());
        write(output, picture.caption());
        output.writeBoolean(picture.overview());
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return Hashes.sha256(bytes.toByteArray());
  }

  private static void write(DataOutputStream output, String part) throws IOException {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);

    output.writeInt(bytes.length);
    output.write(bytes);
  }
}
