/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an entry of the log is about beyond its pupil and purpose: keys, numbers and codes, which a
 * page puts into the reader's language. It holds no names and nothing that somebody wrote.
 * Immutable.
 */
public final class AuditDetail {

  /** An entry that says no more. */
  public static final AuditDetail NONE = new AuditDetail(List.of());

  /** Starts a detail. */
  public static AuditDetail of(AuditField field, Object value) {
    return NONE.with(field, value);
  }

  /** Reads what {@link #text} wrote; empty when it is something else. */
  public static Optional<AuditDetail> parse(String text) {
    if (text.isEmpty()) {
      return Optional.of(NONE);
    }

    if (!TEXT.matcher(text).matches()) {
      return Optional.empty();
    }

    return Optional.of(
        new AuditDetail(
            Arrays.stream(text.split(" "))
                .map(part -> part.split("=", 2))
                .map(part -> Map.entry(AuditField.valueOf(part[0]), part[1]))
                .collect(Collectors.toList())));
  }

  /**
   * Adds a part.
   *
   * @throws IllegalArgumentException if the value is no key, number or code
   */
  public AuditDetail with(AuditField field, Object value) {
    String code = String.valueOf(value);

    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("No code: " + code);
    }

    List<Map.Entry<AuditField, String>> more = new ArrayList<>(parts);

    more.add(Map.entry(field, code));

    return new AuditDetail(more);
  }

  /** Gives the parts in their order; a field may come more than once. */
  public List<Map.Entry<AuditField, String>> parts() {
    return parts;
  }

  /** Gives the values of one field. */
  public List<String> values(AuditField field) {
    return parts.stream()
        .filter(part -> part.getKey() == field)
        .map(Map.Entry::getValue)
        .collect(Collectors.toList());
  }

  /** Writes it as the log stores it. */
  public String text() {
    return parts.stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return text();
  }

  private AuditDetail(List<Map.Entry<AuditField, String>> parts) {
    this.parts = List.copyOf(parts);
  }

  private static final String CODE_PATTERN = "[\\w:-]+";

  private static final Pattern CODE = Pattern.compile(CODE_PATTERN);

  private static final String PART_PATTERN =
      Arrays.stream(AuditField.values()).map(Enum::name).collect(Collectors.joining("|", "(", ")="))
          + CODE_PATTERN;

  private static final Pattern TEXT = Pattern.compile(PART_PATTERN + "( " + PART_PATTERN + ")*");

  private final List<Map.Entry<AuditField, String>> parts;
}
