/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.agreement;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.klassenkring.policy.engine.parameter.RuleParameter;

/** The value that one parameter of a rule has at a school, and where it comes from. Immutable. */
public final class AgreedValue implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String parameterKey;
  private final String value;
  private final String defaultValue;
  private final ValueOrigin origin;
  private final String foundationValue;
  private final String foundationSource;
  private final String schoolValue;
  private final String reason;
  private final String decidedBy;
  private final Instant decidedAt;

  private AgreedValue(Builder builder) {
    parameterKey = builder.parameter.key();
    defaultValue = builder.parameter.defaultText();
    value = Objects.requireNonNull(builder.value, "value");
    origin = Objects.requireNonNull(builder.origin, "origin");
    foundationValue = builder.foundationValue;
    foundationSource = builder.foundationSource;
    schoolValue = builder.schoolValue;
    reason = builder.reason;
    decidedBy = builder.decidedBy;
    decidedAt = builder.decidedAt;
  }

  public static Builder of(RuleParameter<?> parameter) {
    return new Builder(parameter);
  }

  /** The parameter's key, such as {@code B11.quiet-hours}. */
  public String getParameterKey() {
    return parameterKey;
  }

  /** The rule's id in the policy catalogue, such as {@code B11}. */
  public String getRuleId() {
    return parameterKey.substring(0, parameterKey.indexOf('.'));
  }

  /** What holds, as it is written down. */
  public String getValue() {
    return value;
  }

  /** What the catalogue has. */
  public String getDefaultValue() {
    return defaultValue;
  }

  public ValueOrigin getOrigin() {
    return origin;
  }

  /** What the foundation set in the document in force; empty when it set nothing. */
  public Optional<String> getFoundationValue() {
    return Optional.ofNullable(foundationValue);
  }

  /** The words of the policy that the foundation's value comes from; empty when none are kept. */
  public Optional<String> getFoundationSource() {
    return Optional.ofNullable(foundationSource);
  }

  /** What was approved for the school, whether or not it holds; empty when nothing was. */
  public Optional<String> getSchoolValue() {
    return Optional.ofNullable(schoolValue);
  }

  /** Why the school asked for its own value. */
  public Optional<String> getReason() {
    return Optional.ofNullable(reason);
  }

  /**
   * Whether something was approved for the school that no longer holds, because the foundation has
   * since adopted a value that asks for more.
   */
  public boolean isOverruled() {
    return schoolValue != null && origin != ValueOrigin.SCHOOL;
  }

  /** Who decided that the value holds; empty when nobody did in the portal. */
  public Optional<String> getDecidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  /** When that was decided. */
  public Optional<Instant> getDecidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Collects what is known; value and origin must be given. */
  public static final class Builder {

    private final RuleParameter<?> parameter;
    private String value;
    private ValueOrigin origin;
    private String foundationValue;
    private String foundationSource;
    private String schoolValue;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    private Builder(RuleParameter<?> parameter) {
      this.parameter = parameter;
    }

    public Builder value(String value, ValueOrigin origin) {
      this.value = value;
      this.origin = origin;
      return this;
    }

    public Builder foundation(String foundationValue, String foundationSource) {
      this.foundationValue = foundationValue;
      this.foundationSource = foundationSource;
      return this;
    }

    public Builder school(String schoolValue, String reason) {
      this.schoolValue = schoolValue;
      this.reason = reason;
      return this;
    }

    public Builder decided(String decidedBy, Instant decidedAt) {
      this.decidedBy = decidedBy;
      this.decidedAt = decidedAt;
      return this;
    }

    public AgreedValue build() {
      return new AgreedValue(this);
    }
  }
}
