/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterGuardianship;
import nl.klassenkring.roster.exchange.RosterMembership;
import nl.klassenkring.roster.exchange.RosterPupil;
import nl.klassenkring.roster.exchange.plan.ChangeKind;
import nl.klassenkring.roster.exchange.plan.FieldChange;
import nl.klassenkring.roster.exchange.plan.ImportPlan;
import nl.klassenkring.roster.exchange.plan.PlannedChange;
import nl.klassenkring.roster.web.internal.text.PlanFormatter;

/** Puts what an import would do in the order in which a person reads it. */
final class PlanSections {

  /** How many of a kind are listed, unless the reader asks for all. */
  static final int MAX_ITEMS = 50;

  /**
   * Sets out how names are said.
   *
   * @param pupilName gives the name of the pupil with a key
   * @param guardianName gives the name of the guardian with a key
   * @param maxItems how many of a kind are listed
   */
  PlanSections(
      PlanFormatter planFormatter,
      UnaryOperator<String> pupilName,
      UnaryOperator<String> guardianName,
      int maxItems) {

    this.planFormatter = planFormatter;
    this.pupilName = pupilName;
    this.guardianName = guardianName;
    this.maxItems = maxItems;
  }

  List<PlanSection> of(ImportPlan importPlan) {
    List<PlanSection> sections = new ArrayList<>();

    for (ChangeKind changeKind : ChangeKind.values()) {
      addSection(sections, "pupils", changeKind, importPlan.pupils(), this::name);
      addSection(sections, "memberships", changeKind, importPlan.memberships(), this::name);
      addSection(sections, "guardians", changeKind, importPlan.guardians(), this::name);
      addSection(sections, "guardianships", changeKind, importPlan.guardianships(), this::name);
    }

    return sections;
  }

  private <T> void addSection(
      List<PlanSection> sections,
      String subject,
      ChangeKind changeKind,
      List<PlannedChange<T>> plannedChanges,
      Function<T, String> name) {

    List<PlannedChange<T>> ofKind =
        plannedChanges.stream()
            .filter(plannedChange -> plannedChange.kind() == changeKind)
            .collect(Collectors.toList());

    if (!ofKind.isEmpty()) {
      sections.add(
          new PlanSection(
              "plan-" + subject + "-" + changeKind.name().toLowerCase(Locale.ROOT),
              ofKind.size(),
              ofKind.stream()
                  .limit(maxItems)
                  .map(change -> item(name.apply(change.subject()), change.fields()))
                  .collect(Collectors.toList())));
    }
  }

  private PlanItem item(String name, List<FieldChange> fieldChanges) {
    return new PlanItem(
        name,
        fieldChanges.stream()
            .map(
                fieldChange ->
                    new FieldChangeDisplay(
                        planFormatter.field(fieldChange),
                        planFormatter.before(fieldChange),
                        planFormatter.after(fieldChange)))
            .collect(Collectors.toList()));
  }

  private String name(RosterPupil rosterPupil) {
    return planFormatter.format("name-with-details", rosterPupil.name().full(), rosterPupil.key());
  }

  private String name(RosterMembership rosterMembership) {
    return planFormatter.format(
        "name-with-details",
        pupilName.apply(rosterMembership.pupilKey()),
        rosterMembership.group().name());
  }

  private String name(RosterGuardian rosterGuardian) {
    return rosterGuardian.emailAddress().isEmpty()
        ? rosterGuardian.name().full()
        : planFormatter.format(
            "name-with-details", rosterGuardian.name().full(), rosterGuardian.emailAddress());
  }

  private String name(RosterGuardianship rosterGuardianship) {
    return planFormatter.format(
        "name-with-details",
        planFormatter.format(
            "x-of-x",
            guardianName.apply(rosterGuardianship.guardianKey()),
            pupilName.apply(rosterGuardianship.pupilKey())),
        planFormatter.format(
            "authority-" + rosterGuardianship.authority().name().toLowerCase(Locale.ROOT)));
  }

  private final UnaryOperator<String> guardianName;
  private final int maxItems;
  private final PlanFormatter planFormatter;
  private final UnaryOperator<String> pupilName;
}
