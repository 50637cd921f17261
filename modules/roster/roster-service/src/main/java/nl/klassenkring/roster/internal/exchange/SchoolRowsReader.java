/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import nl.klassenkring.roster.internal.query.RosterQuery;
import nl.klassenkring.roster.service.persistence.EnrolmentPersistence;
import nl.klassenkring.roster.service.persistence.GuardianPersistence;
import nl.klassenkring.roster.service.persistence.GuardianshipPersistence;
import nl.klassenkring.roster.service.persistence.PupilPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the rows of a school, with four queries for any number of pupils. */
@Component(service = SchoolRowsReader.class)
public class SchoolRowsReader {

  SchoolRows read(ImportScope scope) {
    return new SchoolRows(
        pupilPersistence.findWithDynamicQuery(
            ofSchool(RosterQuery.ofPupils(), scope).orderBy("pupilId").build()),
        enrolmentPersistence.findWithDynamicQuery(
            ofSchool(RosterQuery.ofEnrolments(), scope)
                .eq("schoolYear", scope.schoolYear())
                .notEndedAt(scope.now())
                .orderBy("enrolmentId")
                .build()),
        guardianPersistence.findWithDynamicQuery(
            ofSchool(RosterQuery.ofGuardians(), scope).orderBy("guardianId").build()),
        guardianshipPersistence.findWithDynamicQuery(
            ofSchool(RosterQuery.ofGuardianships(), scope)
                .notEndedAt(scope.now())
                .orderBy("guardianshipId")
                .build()));
  }

  private static RosterQuery ofSchool(RosterQuery rosterQuery, ImportScope scope) {
    return rosterQuery.eq("schoolGroupId", scope.schoolGroupId());
  }

  @Reference private EnrolmentPersistence enrolmentPersistence;

  @Reference private GuardianPersistence guardianPersistence;

  @Reference private GuardianshipPersistence guardianshipPersistence;

  @Reference private PupilPersistence pupilPersistence;
}
