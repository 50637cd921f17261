/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.agreement;

import com.liferay.portal.kernel.json.JSONException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.agreement.AgreedValue;
import nl.klassenkring.policy.agreement.AgreedValues;
import nl.klassenkring.policy.agreement.ValueOrigin;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDocument;

/** Puts together the values that hold at a school, and where each comes from. Pure. */
final class Agreement {

  private Agreement() {}

  /** What a school's configuration says while its foundation has no policy in force. */
  static AgreedValues of(RuleValues configured) {
    Map<String, String> texts = configured.texts();
    List<AgreedValue> values = new ArrayList<>();

    for (RuleParameter<?> parameter : parameters()) {
      String text = texts.get(parameter.key());

      values.add(
          AgreedValue.of(parameter)
              .value(
                  (text == null) ? parameter.defaultText() : text,
                  (text == null) ? ValueOrigin.DEFAULT : ValueOrigin.CONFIGURATION)
              .build());
    }

    return AgreedValues.of(
        configured.zone(), VersionKey.of(configured.zone(), values), 0, null, values);
  }

  /**
   * The foundation's policy with what was approved for the school. A deviation that asks for less
   * than a policy that was adopted after it does not hold.
   *
   * @param approved by the key of the parameter
   * @throws IllegalArgumentException if what is set is no value, or if no rule knows it
   * @throws JSONException if the document cannot be read
   */
  static AgreedValues of(
      ZoneId zone, PolicyDocument policyDocument, Map<String, PolicyDeviation> approved)
      throws JSONException {

    Map<String, String> texts = policyDocument.getRuleTexts();
    Map<String, String> sources = policyDocument.getSourceTexts();
    List<AgreedValue> values = new ArrayList<>();

    requireKnown(texts.keySet());
    requireKnown(approved.keySet());

    for (RuleParameter<?> parameter : parameters()) {
      AgreedValue.Builder builder = AgreedValue.of(parameter);
      String foundationText = texts.get(parameter.key());
      PolicyDeviation deviation = approved.get(parameter.key());

      if (foundationText == null) {
        builder.value(parameter.defaultText(), ValueOrigin.DEFAULT);
      } else {
        builder
            .foundation(foundationText, sources.get(parameter.key()))
            .value(foundationText, ValueOrigin.FOUNDATION)
            .decided(
                policyDocument.getAdoptedByUserName(), policyDocument.getAdoptedDate().toInstant());
      }

      if (deviation != null) {
        deviate(builder, parameter, foundationText, deviation);
      }

      values.add(builder.build());
    }

    return AgreedValues.of(
        zone,
        VersionKey.of(zone, values),
        policyDocument.getVersion(),
        policyDocument.getValidFrom().toInstant(),
        values);
  }

  private static void deviate(
      AgreedValue.Builder builder,
      RuleParameter<?> parameter,
      String foundationText,
      PolicyDeviation deviation) {

    String asked = (foundationText == null) ? parameter.defaultText() : foundationText;

    builder.school(deviation.getRuleValue(), deviation.getReason());

    if (parameter.isMoreSpecific(asked, deviation.getRuleValue())) {
      builder
          .value(deviation.getRuleValue(), ValueOrigin.SCHOOL)
          .decided(deviation.getDecidedByUserName(), deviation.getDecidedDate().toInstant());
    }
  }

  private static List<RuleParameter<?>> parameters() {
    List<RuleParameter<?>> parameters = new ArrayList<>();

    for (RuleDefinition definition : RuleCatalogue.definitions()) {
      parameters.addAll(definition.parameters());
    }

    return parameters;
  }

  private static void requireKnown(Set<String> keys) {
    Set<String> unknown = new HashSet<>(keys);

    unknown.removeIf(key -> RuleCatalogue.parameter(key).isPresent());

    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("No rule knows " + unknown);
    }
  }
}
