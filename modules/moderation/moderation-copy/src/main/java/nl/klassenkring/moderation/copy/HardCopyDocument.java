/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.copy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is written into a hard copy (F2): facts about it, and what was removed. Immutable. */
public final class HardCopyDocument {

  private final String title;
  private final List<HardCopyFact> facts;
  private final List<HardCopySection> sections;

  /** Makes it, in the language of the copy. */
  public HardCopyDocument(String title, List<HardCopyFact> facts, List<HardCopySection> sections) {

    this.title = Objects.requireNonNull(title, "title");
    this.facts = List.copyOf(facts);
    this.sections = List.copyOf(sections);
  }

  public String title() {
    return title;
  }

  public List<HardCopyFact> facts() {
    return facts;
  }

  public List<HardCopySection> sections() {
    return sections;
  }

  /** The same content with one fact more. */
  public HardCopyDocument with(HardCopyFact fact) {
    List<HardCopyFact> more = new ArrayList<>(facts);

    more.add(fact);

    return new HardCopyDocument(title, more, sections);
  }

  /**
   * The SHA-256 of what was removed, in hexadecimal: of the headings, texts, captions and pictures
   * of all sections in their order, each preceded by its length, so that no two contents are the
   * same row of bytes. The facts are not part of it.
   */
  public String contentHash() {
    MessageDigest messageDigest = sha256();

    for (HardCopySection section : sections) {
      add(messageDigest, section.heading().getBytes(StandardCharsets.UTF_8));
      add(messageDigest, section.text().getBytes(StandardCharsets.UTF_8));

      for (HardCopyPicture picture : section.pictures()) {
        add(messageDigest, picture.caption().getBytes(StandardCharsets.UTF_8));
        add(messageDigest, picture.jpeg());
      }
    }

    return hex(messageDigest.digest());
  }

  /** The SHA-256 of a file, in hexadecimal. */
  public static String hash(byte[] file) {
    return hex(sha256().digest(file));
  }

  private static void add(MessageDigest messageDigest, byte[] bytes) {
    messageDigest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    messageDigest.update(bytes);
  }

  private static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder(2 * bytes.length);

    for (byte value : bytes) {
      hex.append(Character.forDigit((value >> 4) & 0xf, 16));
      hex.append(Character.forDigit(value & 0xf, 16));
    }

    return hex.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException noSuchAlgorithmException) {
      throw new IllegalStateException("Every Java has SHA-256", noSuchAlgorithmException);
    }
  }
}
