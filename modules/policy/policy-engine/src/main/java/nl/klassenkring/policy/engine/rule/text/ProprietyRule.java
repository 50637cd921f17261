/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.Mentions;
import nl.klassenkring.policy.engine.text.term.TermScanner;
import nl.klassenkring.policy.engine.text.term.WordList;

/**
 * B7: no abuse, discrimination, threats, sexual or commercial content, by the lists that come with
 * the suite and the words of the school.
 */
public final class ProprietyRule implements Rule {

  static final String ID = "B7";

  /** The words that a foundation or a school adds, by what they are. */
  public static final Map<Offence, RuleParameter<List<String>>> WORDS = newParameters();

  /** Words that pass although they are in a list. */
  public static final RuleParameter<List<String>> ALLOWED = TextParameters.allowed(ID, "allowed");

  public static final RuleDefinition DEFINITION =
      RuleDefinition.always(ID, parameters(), ProprietyRule::of);

  private final TermScanner<Offence> scanner;

  /**
   * A rule.
   *
   * @param words the words that no post may have, by what they are
   * @param allowed words that pass all the same
   */
  public ProprietyRule(Map<Offence, WordList> words, WordList allowed) {
    scanner = TermScanner.of(words, allowed);
  }

  private static ProprietyRule of(RuleValues values) {
    Map<Offence, WordList> words = new EnumMap<>(Offence.class);
    WORDS.forEach(
        (offence, parameter) ->
            words.put(offence, TextParameters.list(offence.builtInWords(), values, parameter)));

    return new ProprietyRule(words, WordList.of(values.get(ALLOWED)));
  }

  private static Map<Offence, RuleParameter<List<String>>> newParameters() {
    Map<Offence, RuleParameter<List<String>>> parameters = new EnumMap<>(Offence.class);
    for (Offence offence : Offence.values()) {
      parameters.put(offence, offence.newParameter());
    }
    return Collections.unmodifiableMap(parameters);
  }

  private static List<RuleParameter<?>> parameters() {
    List<RuleParameter<?>> parameters = new ArrayList<>(WORDS.values());
    parameters.add(ALLOWED);
    return parameters;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    Map<Offence, List<Mention<Offence>>> offences =
        Mentions.in(DraftText.of(draft), scanner::scan).stream()
            .collect(
                Collectors.groupingBy(
                    Mention::what, () -> new EnumMap<>(Offence.class), Collectors.toList()));

    List<Finding> findings = new ArrayList<>();
    offences.forEach((offence, mentions) -> findings.add(finding(offence, mentions)));
    return findings;
  }

  private static Finding finding(Offence offence, List<Mention<Offence>> mentions) {
    String key = "policy-b7-" + offence.key();
    return TextFinding.at(
        Finding.block(ID, key, key + "-advice", TextFinding.quotes(mentions)), mentions);
  }
}
