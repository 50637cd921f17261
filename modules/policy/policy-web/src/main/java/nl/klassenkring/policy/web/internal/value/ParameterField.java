/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.parameter.ChoicesType;
import nl.klassenkring.policy.engine.parameter.NumberType;
import nl.klassenkring.policy.engine.parameter.ParameterKind;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.message.PolicyTexts;

/** How a form asks for the value of a parameter, with what is filled in. Immutable. */
public final class ParameterField {

  private final RuleParameter<?> parameter;
  private final Function<String, List<String>> fields;
  private final PolicyTexts texts;

  /**
   * Makes it.
   *
   * @param fields what is filled in, by the names of {@link RawFields}
   */
  public ParameterField(
      RuleParameter<?> parameter, Function<String, List<String>> fields, PolicyTexts texts) {

    this.parameter = parameter;
    this.fields = fields;
    this.texts = texts;
  }

  /** The key of the parameter, which is the name of its field, or the begin of it. */
  public String getKey() {
    return parameter.key();
  }

  public String getLabel() {
    return texts.parameterName(parameter.key());
  }

  public String getKind() {
    return parameter.type().kind().name();
  }

  /** What is filled in, where there is one field. */
  public String getText() {
    return String.join("\n", fields.apply(parameter.key()));
  }

  /** The lowest and the highest number. */
  public Object[] getBounds() {
    NumberType numberType = (NumberType) parameter.type();

    return new Object[] {numberType.lowest(), numberType.highest()};
  }

  /** What can be chosen. */
  public List<Choice> getChoices() {
    List<String> chosen = fields.apply(parameter.key());

    return (parameter.type().kind() == ParameterKind.BOOLEAN)
        ? Stream.of(true, false)
            .map(
                yes ->
                    new Choice(yes.toString(), texts.yesOrNo(yes), chosen.contains(yes.toString())))
            .collect(Collectors.toList())
        : ((ChoicesType<?>) parameter.type())
            .choices().stream()
                .map(
                    choice ->
                        new Choice(
                            choice.name(), texts.say(choice), chosen.contains(choice.name())))
                .collect(Collectors.toList());
  }

  /** The days of the week with their hours: the value is the name of a field, and what it has. */
  public List<DayField> getDays() {
    return Stream.of(DayOfWeek.values())
        .map(
            day -> {
              String name = RawFields.nameOf(parameter, day);

              return new DayField(name, texts.say(day), String.join(", ", fields.apply(name)));
            })
        .collect(Collectors.toList());
  }

  /** The rows for numbers of posts per window. */
  public List<FrequencyRow> getFrequencies() {
    return FrequencyRows.of(parameter.key(), fields, texts);
  }
}
