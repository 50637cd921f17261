/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.removal.display.context;

import java.util.List;
import nl.klassenkring.moderation.incident.RemovalChoices;
import nl.klassenkring.policy.portlet.SchoolMoments;

/** What is asked before something is removed. Immutable. */
public final class RemovalDisplayContext {

  private final RemovalChoices choices;
  private final List<RuleOption> rules;
  private final String typedRuleId;
  private final String typedNote;
  private final SchoolMoments moments;

  RemovalDisplayContext(
      RemovalChoices choices,
      List<RuleOption> rules,
      String typedRuleId,
      String typedNote,
      SchoolMoments moments) {

    this.choices = choices;
    this.rules = List.copyOf(rules);
    this.typedRuleId = typedRuleId;
    this.typedNote = typedNote;
    this.moments = moments;
  }

  public RemovalChoices getChoices() {
    return choices;
  }

  /** Gives how often it happened before, and since when that is counted. */
  public Object[] getMisuse() {
    return new Object[] {
      choices.getMisuse().getCount(), moments.day(choices.getMisuse().getSince())
    };
  }

  public List<RuleOption> getRules() {
    return rules;
  }

  public String getTypedRuleId() {
    return typedRuleId;
  }

  public String getTypedNote() {
    return typedNote;
  }
}
