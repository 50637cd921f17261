/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.message.PolicyTexts;

/** Two values of a parameter side by side. Immutable. */
public final class Comparison {

  private final String ruleId;
  private final String title;
  private final String parameterName;
  private final List<ComparedLine> before;
  private final List<ComparedLine> after;

  private Comparison(
      RuleParameter<?> parameter, PolicyTexts texts, List<String> before, List<String> after) {

    ruleId = parameter.key().substring(0, parameter.key().indexOf('.'));
    title = texts.title(ruleId);
    parameterName = texts.parameterName(parameter.key());
    this.before = compared(before, after);
    this.after = compared(after, before);
  }

  /** Compares values as they are written down. */
  public static Comparison of(
      RuleParameter<?> parameter, String before, String after, PolicyTexts texts) {

    ValueLines valueLines = new ValueLines(texts);

    return new Comparison(
        parameter, texts, valueLines.of(parameter, before), valueLines.of(parameter, after));
  }

  /** The rule's id in the policy catalogue, such as {@code B11}. */
  public String getRuleId() {
    return ruleId;
  }

  /** The name of the rule. */
  public String getTitle() {
    return title;
  }

  public String getParameterName() {
    return parameterName;
  }

  /** What holds now; empty for nothing. */
  public List<ComparedLine> getBefore() {
    return before;
  }

  /** What would hold; empty for nothing. */
  public List<ComparedLine> getAfter() {
    return after;
  }

  /** Whether both say the same. */
  public boolean isSame() {
    return before.size() == after.size() && before.stream().noneMatch(ComparedLine::isDifferent);
  }

  private static List<ComparedLine> compared(List<String> lines, Collection<String> others) {
    Set<String> known = new HashSet<>(others);

    return lines.stream()
        .map(line -> new ComparedLine(line, !known.contains(line)))
        .collect(Collectors.toUnmodifiableList());
  }
}
