/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;

/** Makes one short text of many changes. */
final class PlanDigest {

  private final MessageDigest digest;

  private PlanDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java platform has SHA-256", exception);
    }
  }

  static String of(Stream<PlannedChange<?>> changes) {
    PlanDigest digest = new PlanDigest();

    changes.forEach(digest::add);
    return digest.hexadecimal();
  }

  private void add(PlannedChange<?> change) {
    add(change.kind().name());
    add(change.before().map(Object::toString).orElse(""));
    add(change.after().map(Object::toString).orElse(""));
    change.fields().forEach(this::add);
  }

  private void add(FieldChange field) {
    add(field.field());
    add(field.before());
    add(field.after());
  }

  /** The length goes first, so that no two lists of texts are the same bytes. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private String hexadecimal() {
    StringBuilder builder = new StringBuilder();

    for (byte value : digest.digest()) {
      builder.append(Character.forDigit((value >> 4) & 0xf, 16));
      builder.append(Character.forDigit(value & 0xf, 16));
    }
    return builder.toString();
  }
}
