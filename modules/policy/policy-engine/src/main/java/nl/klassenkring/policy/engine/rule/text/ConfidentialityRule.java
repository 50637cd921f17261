/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.Mentions;
import nl.klassenkring.policy.engine.text.personal.PersonalData;
import nl.klassenkring.policy.engine.text.personal.PersonalDataFinder;
import nl.klassenkring.policy.engine.text.term.BuiltInWords;
import nl.klassenkring.policy.engine.text.term.WordList;

/**
 * B5: no confidential information about pupils: no citizen service numbers, dates of birth,
 * addresses and the like but for the school's own, and nothing of care or diagnosis. What was typed
 * is not said again, since findings are recorded.
 */
public final class ConfidentialityRule implements Rule {

  static final String ID = "B5";

  /** Words of care and diagnosis besides those that come with the suite. */
  public static final RuleParameter<List<String>> CARE = TextParameters.refused(ID, "care");

  /** How the school itself can be reached: phone, e-mail or {@code @domain}, account, address. */
  public static final RuleParameter<List<String>> OWN_CONTACTS =
      TextParameters.allowed(ID, "own-contacts");

  public static final RuleDefinition DEFINITION =
      RuleDefinition.always(
          ID,
          List.of(CARE, OWN_CONTACTS),
          values ->
              new ConfidentialityRule(
                  TextParameters.list(BuiltInWords.CARE, values, CARE),
                  values.get(OWN_CONTACTS),
                  values.zone()));

  private final CareWords careWords;
  private final OwnContacts ownContacts;
  private final ZoneId zone;

  /**
   * A rule.
   *
   * @param care the words of care and diagnosis
   * @param ownContacts how the school can be reached
   * @param zone in which pupils grow older
   */
  public ConfidentialityRule(WordList care, List<String> ownContacts, ZoneId zone) {
    careWords = new CareWords(care);
    this.ownContacts = new OwnContacts(ownContacts);
    this.zone = Objects.requireNonNull(zone, "zone");
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    List<DraftText> texts = DraftText.of(draft);
    LocalDate today = LocalDate.ofInstant(draft.placedAt(), zone);

    Map<PersonalData, List<Mention<PersonalData>>> data =
        Mentions.in(texts, text -> PersonalDataFinder.find(text, today)).stream()
            .filter(mention -> !ownContacts.include(mention))
            .collect(
                Collectors.groupingBy(
                    Mention::what, () -> new EnumMap<>(PersonalData.class), Collectors.toList()));

    List<Finding> findings = new ArrayList<>();
    data.forEach((kind, mentions) -> findings.add(TextFinding.at(block(kind), mentions)));
    findings.addAll(careWords.judge(texts, draft.group().roster().nameFinder()));
    return findings;
  }

  private static Finding block(PersonalData kind) {
    String key = "policy-b5-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Finding.block(ID, key, key + "-advice");
  }
}
