/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import java.io.Serializable;
import java.util.Objects;

/** Why a form was refused. Immutable. */
public final class Refusal implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String field;
  private final String detail;

  private Refusal(String key, String field, String detail) {
    this.key = Objects.requireNonNull(key, "key");
    this.field = Objects.requireNonNull(field, "field");
    this.detail = Objects.toString(detail, "");
  }

  /** A reason that is about the form as a whole. */
  public static Refusal of(String key) {
    return new Refusal(key, "", "");
  }

  /** A reason that is about one field, by its name. */
  public static Refusal of(String key, String field) {
    return new Refusal(key, field, "");
  }

  /** A reason about which a service knows more, in plain text that is not escaped. */
  public static Refusal withDetail(String key, String detail) {
    return new Refusal(key, "", detail);
  }

  /** The key of the text that says it. */
  public String getKey() {
    return key;
  }

  /** The name of the field; empty when it is about none in particular. */
  public String getField() {
    return field;
  }

  /** What else is known about it: plain text, not escaped; empty for nothing. */
  public String getDetail() {
    return detail;
  }
}
