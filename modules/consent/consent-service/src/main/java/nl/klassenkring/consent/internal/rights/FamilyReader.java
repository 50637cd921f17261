/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.rights;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klassenkring.consent.internal.ledger.PupilLedger;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import nl.klassenkring.consent.service.persistence.ObjectionPersistence;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what is kept about a pupil, as far as one reader may know it. */
@Component(service = FamilyReader.class)
public class FamilyReader {

  /**
   * Reads all sections.
   *
   * @param guardianId who will read it; 0 for the pupil
   * @param locale in which groups are named
   */
  List<FamilySection> read(
      Pupil pupil,
      long guardianId,
      PupilLedger ledger,
      List<ConsentPurpose> purposes,
      Locale locale)
      throws PortalException {

    ZoneId zone = ledger.zone();

    return List.of(
        pupil(pupil, zone),
        enrolments(pupil, zone),
        guardians(pupil, guardianId, zone),
        decisions(pupil, guardianId),
        results(ledger, purposes),
        familyPictures.read(pupil.getPupilId(), locale, zone),
        objections(pupil, guardianId));
  }

  private static FamilySection pupil(Pupil pupil, ZoneId zone) {
    return new FamilySection("pupil", "first-name", "name-prefix", "last-name", "born", "left")
        .add(
            pupil.getFirstName(),
            pupil.getNamePrefix(),
            pupil.getLastName(),
            day(pupil.getBirthDate(), zone),
            day(pupil.getEndDate(), zone));
  }

  private FamilySection enrolments(Pupil pupil, ZoneId zone) {
    FamilySection section =
        new FamilySection("enrolments", "school-year", "group", "since", "until");

    for (Enrolment enrolment : enrolmentLocalService.getPupilEnrolments(pupil.getPupilId())) {
      section.add(
          enrolment.getSchoolYear(),
          enrolment.getRosterGroupName(),
          day(enrolment.getStartDate(), zone),
          day(enrolment.getEndDate(), zone));
    }

    return section;
  }

  /** The reader's own details; of other guardians, no more than that they are. */
  private FamilySection guardians(Pupil pupil, long guardianId, ZoneId zone) {
    FamilySection section =
        new FamilySection(
            "guardians", "who", "relation", "authority", "name", "email", "since", "until");
    Guardian reader = guardianLocalService.fetchGuardian(guardianId);

    for (Guardianship guardianship :
        guardianshipLocalService.getPupilGuardianships(pupil.getPupilId())) {

      boolean own = (reader != null) && (guardianship.getGuardianId() == guardianId);

      section.add(
          own ? "yourself" : "other-guardian",
          guardianship.getRelation(),
          guardianship.isAuthority() ? "yes" : "no",
          own ? name(reader) : null,
          own ? reader.getEmailAddress() : null,
          own ? day(guardianship.getStartDate(), zone) : null,
          own ? day(guardianship.getEndDate(), zone) : null);
    }

    return section;
  }

  private FamilySection decisions(Pupil pupil, long guardianId) {
    FamilySection section =
        new FamilySection("decisions", "moment", "purpose", "school-year", "answer", "road");

    for (ConsentDecision decision :
        consentDecisionPersistence.findByP_G(
            pupil.getPupilId(), guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS)) {

      section.add(
          decision.getDecidedDate().toInstant(),
          decision.getPurposeKey(),
          decision.getSchoolYear(),
          decision.getDecision(),
          decision.getRoad());
    }

    return section;
  }

  private static FamilySection results(PupilLedger ledger, List<ConsentPurpose> purposes) {
    FamilySection section = new FamilySection("results", "purpose", "since", "shown");

    for (ConsentPurpose purpose : purposes) {
      String key = purpose.getPurposeKey();

      ledger
          .changes(key)
          .forEach((instant, allowed) -> section.add(key, instant, allowed ? "yes" : "no"));

      if (ledger.changes(key).isEmpty()) {
        section.add(key, null, "no");
      }
    }

    return section;
  }

  private FamilySection objections(Pupil pupil, long guardianId) {
    FamilySection section =
        new FamilySection("objections", "moment", "picture", "reason", "status", "outcome");
    List<Objection> own =
        objectionPersistence.findByPupilId(pupil.getPupilId()).stream()
            .filter(objection -> objection.getGuardianId() == guardianId)
            .collect(Collectors.toList());

    for (Objection objection : own) {
      section.add(
          objection.getCreateDate().toInstant(),
          objection.getPictureId(),
          objection.getReason(),
          objection.getStatus(),
          objection.getOutcome());
    }

    return section;
  }

  private static String name(Guardian guardian) {
    return List.of(guardian.getFirstName(), guardian.getNamePrefix(), guardian.getLastName())
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static LocalDate day(Date date, ZoneId zone) {
    return (date == null) ? null : LocalDate.ofInstant(date.toInstant(), zone);
  }

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;

  @Reference private EnrolmentLocalService enrolmentLocalService;

  @Reference private FamilyPictures familyPictures;

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private GuardianshipLocalService guardianshipLocalService;

  @Reference private ObjectionPersistence objectionPersistence;
}
