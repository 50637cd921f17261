/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.roster.exchange.Authority;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterGuardianship;
import nl.klassenkring.roster.exchange.RosterPupil;

/** Finds what the person who confirms a plan should know. */
final class PlanNotices {

  private static final int MAX_NAMED = 20;

  private final KnownRoster known;
  private final RosterFile file;
  private final List<PlanNotice> notices = new ArrayList<>();

  PlanNotices(KnownRoster known, RosterFile file) {
    this.known = known;
    this.file = file;
  }

  List<PlanNotice> of(List<PlannedChange<RosterPupil>> pupilChanges) {
    if (file.pupils().isEmpty() && file.guardianships().isEmpty()) {
      notices.add(new PlanNotice(PlanNotice.Kind.NOBODY));
    }
    long ended = pupilChanges.stream().filter(change -> change.kind() == ChangeKind.ENDED).count();

    if (ended * 2 > known.enrolled().size()) {
      notices.add(new PlanNotice(PlanNotice.Kind.MANY_LEAVE, ended, known.enrolled().size()));
    }
    addUnknownPupils();
    addUnsaidAuthority();
    addLackOfAuthority();
    return notices;
  }

  private void addUnknownPupils() {
    Set<String> inFile = file.pupils().stream().map(RosterPupil::key).collect(Collectors.toSet());

    file.guardianships().stream()
        .map(RosterGuardianship::pupilKey)
        .filter(key -> !inFile.contains(key) && known.pupil(key).isEmpty())
        .distinct()
        .limit(MAX_NAMED)
        .forEach(key -> notices.add(new PlanNotice(PlanNotice.Kind.UNKNOWN_PUPIL, key)));
  }

  private void addUnsaidAuthority() {
    long count =
        file.guardianships().stream()
            .filter(guardianship -> guardianship.authority() == Authority.UNKNOWN)
            .filter(
                guardianship ->
                    known.guardianshipsOf(guardianship.pupilKey()).stream()
                        .noneMatch(guardianship::isSamePair))
            .count();

    if (count > 0) {
      notices.add(new PlanNotice(PlanNotice.Kind.AUTHORITY_NOT_SAID, count));
    }
  }

  private void addLackOfAuthority() {
    Set<String> lacking = new HashSet<>();
    Set<String> having = new HashSet<>();

    for (RosterGuardianship guardianship : file.guardianships()) {
      if (guardianship.authority() == Authority.NO) {
        lacking.add(guardianship.pupilKey());
      } else {
        having.add(guardianship.pupilKey());
      }
    }
    lacking.removeAll(having);

    if (!lacking.isEmpty()) {
      notices.add(new PlanNotice(PlanNotice.Kind.NO_AUTHORITY_LEFT, lacking.size()));
    }
  }
}
