/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftGroup;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.roster.PupilName;
import nl.klassenkring.policy.engine.roster.Roster;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;

/** Public versions at a school of a few pupils, on the evening of a quiet day. */
final class PublicDrafts {

  static final Policy POLICY =
      RuleCatalogue.publicationPolicy(RuleValues.defaults(ZoneId.of("Europe/Amsterdam")));

  static final Roster ROSTER =
      Roster.of(
          List.of(
              new PupilName("Sanne", "de", "Vries", true),
              new PupilName("Daan", "van der", "Berg", true),
              new PupilName("Anna-Sophie", "in 't", "Veld", true),
              new PupilName("Roos", "", "Peters", true),
              new PupilName("Storm", "", "Bakker", true)));

  static Draft.Builder builder() {
    return Draft.builder(Instant.parse("2026-11-21T21:00:00Z"))
        .kind(DraftKind.PUBLICATION)
        .channel(PublicationChannel.WEBSITE)
        .group(DraftGroup.of(GroupKind.CLASS).withRoster(ROSTER));
  }

  static Draft text(String text) {
    return builder().text(text).build();
  }

  static Draft pictures(DraftPicture... pictures) {
    return builder().pictures(List.of(pictures)).build();
  }

  /** A picture of which everything is in order. */
  static DraftPicture.Builder overview(int number) {
    return DraftPicture.builder(number)
        .description("Kinderen bouwen een toren")
        .depictionsDeclared(true)
        .decencyDeclared(true)
        .consentKnowable(true)
        .overview(true);
  }

  /**
   * What a rule finds, as {@code block policy-c6-full-name}; with commas, {@code -} for nothing.
   */
  static String found(Rule rule, Draft draft) {
    List<Finding> findings = rule.judge(draft);

    return findings.isEmpty()
        ? "-"
        : findings.stream()
            .map(
                finding ->
                    finding.effect().name().toLowerCase(Locale.ROOT) + " " + finding.reasonKey())
            .collect(Collectors.joining(", "));
  }

  private PublicDrafts() {}
}
