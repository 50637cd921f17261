/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreement;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.calendar.WeekHours;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.QuietParameters;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.web.internal.value.ValueLines;

/**
 * Writes down what a school agreed, from the values that hold there (G2). Pure: the same values
 * give the same words. What is the same in all schools, such as a list of words that comes with the
 * suite, is said by the first sentence of its rule.
 */
public final class AgreementWriter {

  private final PolicyTexts texts;
  private final SentencePatterns patterns;
  private final QuietTimes quietTimes;
  private final ValueLines valueLines;

  /** A writer in a reader's language. */
  public AgreementWriter(Locale locale, ZoneId zone) {
    texts = new PolicyTexts(locale, zone);
    patterns = new SentencePatterns(texts.locale());
    quietTimes = new QuietTimes(texts, patterns);
    valueLines = new ValueLines(texts);
  }

  /** All rules in the order of the catalogue. */
  public List<AgreementText> write(RuleValues values) {
    return RuleCatalogue.definitions().stream()
        .map(definition -> write(definition, values))
        .collect(Collectors.toUnmodifiableList());
  }

  private AgreementText write(RuleDefinition definition, RuleValues values) {
    boolean agreed = definition.holds(values);
    List<Sentence> sentences = new ArrayList<>();

    if (agreed) {
      sentences.add(
          Sentence.of(
              patterns.fill(
                  "agreement-" + definition.id(), texts.say(List.of(PostCategory.values())))));

      for (RuleParameter<?> parameter : definition.parameters()) {
        sentences.addAll(sentences(parameter, values));
      }
    } else {
      sentences.add(Sentence.of(patterns.fill("not-agreed")));
    }

    return new AgreementText(definition.id(), texts.title(definition.id()), agreed, sentences);
  }

  private List<Sentence> sentences(RuleParameter<?> parameter, RuleValues values) {
    String key = parameter.key();
    Object value = values.get(parameter);

    switch (parameter.type().kind()) {
      case BOOLEAN:
        return key.endsWith(".enabled") ? List.of() : List.of(said(key + "." + value));
      case NUMBER:
        return List.of(said(key, value));
      case HOURS:
        return hours(parameter, values);
      case WORDS:
        return ((Collection<?>) value).isEmpty() ? List.of() : counted(parameter, value);
      case HOLIDAYS:
        return ((Collection<?>) value).isEmpty()
            ? List.of(said(key + ".none"))
            : counted(parameter, value);
      case CHOICES:
      case FREQUENCIES:
        return key.equals(QuietParameters.QUIET_DAYS.key()) ? List.of() : listed(key, value);
    }

    throw new IllegalStateException("Unknown kind of " + key);
  }

  private List<Sentence> hours(RuleParameter<?> parameter, RuleValues values) {
    if (parameter.key().equals(QuietParameters.QUIET_HOURS.key())) {
      return quietTimes.quiet(
          values.get(QuietParameters.QUIET_HOURS), values.get(QuietParameters.QUIET_DAYS));
    }

    WeekHours hours = (WeekHours) values.get(parameter);

    return hours.equals(WeekHours.NONE)
        ? List.of()
        : List.of(said(parameter.key(), texts.say(quietTimes.lessons(hours))));
  }

  private List<Sentence> counted(RuleParameter<?> parameter, Object value) {
    return List.of(
        Sentence.of(
            patterns.fill(parameter.key(), ((Collection<?>) value).size()),
            valueLines.of(parameter, value)));
  }

  private List<Sentence> listed(String key, Object value) {
    List<?> list = new ArrayList<>((Collection<?>) value);

    return List.of(list.isEmpty() ? said(key + ".none") : said(key, texts.say(list)));
  }

  private Sentence said(String key, Object... arguments) {
    return Sentence.of(patterns.fill(key, arguments));
  }
}
