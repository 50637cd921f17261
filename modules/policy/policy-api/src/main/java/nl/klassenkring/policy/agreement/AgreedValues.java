/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.agreement;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.parameter.RuleValues;

/** All values of the rules at one school as they hold at a moment. Immutable. */
public final class AgreedValues implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String zoneId;
  private final String versionKey;
  private final int documentVersion;
  private final Instant validFrom;
  private final List<AgreedValue> values;
  private final String mistake;

  private AgreedValues(
      ZoneId zone,
      String versionKey,
      int documentVersion,
      Instant validFrom,
      List<AgreedValue> values,
      String mistake) {

    zoneId = zone.getId();
    this.versionKey = Objects.requireNonNull(versionKey, "versionKey");
    this.documentVersion = documentVersion;
    this.validFrom = validFrom;
    this.values = List.copyOf(values);
    this.mistake = mistake;
  }

  /**
   * Values that hold.
   *
   * @param documentVersion of the foundation's policy; 0 when it has none in force
   * @param validFrom since when it is in force; null when it has none
   */
  public static AgreedValues of(
      ZoneId zone,
      String versionKey,
      int documentVersion,
      Instant validFrom,
      List<AgreedValue> values) {

    return new AgreedValues(zone, versionKey, documentVersion, validFrom, values, null);
  }

  /** Values that cannot be read; nothing is placed until they are mended. */
  public static AgreedValues broken(ZoneId zone, String mistake) {
    return new AgreedValues(zone, "", 0, null, List.of(), mistake);
  }

  /** The zone in which all times are meant. */
  public ZoneId getZone() {
    return ZoneId.of(zoneId);
  }

  /**
   * Says which values hold, whoever set them: the same for the same values, another for others.
   * Empty when they cannot be read.
   */
  public String getVersionKey() {
    return versionKey;
  }

  /** The version of the foundation's policy in force; 0 when there is none. */
  public int getDocumentVersion() {
    return documentVersion;
  }

  /** Since when the foundation's policy is in force. */
  public Optional<Instant> getValidFrom() {
    return Optional.ofNullable(validFrom);
  }

  /** All parameters in the order of the catalogue; empty when the values cannot be read. */
  public List<AgreedValue> getValues() {
    return values;
  }

  /** What cannot be read; empty when all can. */
  public Optional<String> getMistake() {
    return Optional.ofNullable(mistake);
  }

  /**
   * The values as the rules are made of them.
   *
   * @throws IllegalStateException if they cannot be read
   */
  public RuleValues toRuleValues() {
    if (mistake != null) {
      throw new IllegalStateException(mistake);
    }

    return RuleValues.of(
        getZone(),
        values.stream()
            .collect(Collectors.toMap(AgreedValue::getParameterKey, AgreedValue::getValue)));
  }
}
