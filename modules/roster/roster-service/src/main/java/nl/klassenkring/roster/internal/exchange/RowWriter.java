/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import com.liferay.counter.kernel.model.Counter;
import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.AuditedModel;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.persistence.EnrolmentPersistence;
import nl.klassenkring.roster.service.persistence.GuardianPersistence;
import nl.klassenkring.roster.service.persistence.GuardianshipPersistence;
import nl.klassenkring.roster.service.persistence.PupilPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes and saves rows; ids are drawn for all new rows at once. */
@Component(service = RowWriter.class)
public class RowWriter {

  /** Draws so many ids. */
  Ids ids(int count) {
    long last = count == 0 ? 0 : counterLocalService.increment(Counter.class.getName(), count);

    return new Ids(last - count);
  }

  Pupil newPupil(ImportScope scope, Ids ids) {
    Pupil pupil = made(pupilPersistence.create(ids.next()), scope);

    pupil.setSchoolGroupId(scope.schoolGroupId());

    return pupil;
  }

  Enrolment newEnrolment(ImportScope scope, Ids ids) {
    Enrolment enrolment = made(enrolmentPersistence.create(ids.next()), scope);

    enrolment.setSchoolGroupId(scope.schoolGroupId());

    return enrolment;
  }

  Guardian newGuardian(ImportScope scope, Ids ids) {
    Guardian guardian = made(guardianPersistence.create(ids.next()), scope);

    guardian.setSchoolGroupId(scope.schoolGroupId());

    return guardian;
  }

  Guardianship newGuardianship(ImportScope scope, Ids ids) {
    Guardianship guardianship = made(guardianshipPersistence.create(ids.next()), scope);

    guardianship.setSchoolGroupId(scope.schoolGroupId());

    return guardianship;
  }

  private static <T extends AuditedModel> T made(T model, ImportScope scope) {
    model.setCompanyId(scope.school().getCompanyId());
    model.setUserId(scope.user().getUserId());
    model.setUserName(scope.user().getFullName());
    model.setCreateDate(scope.now());

    return model;
  }

  void save(Pupil pupil, ImportScope scope) {
    pupil.setModifiedDate(scope.now());
    pupilPersistence.update(pupil);
  }

  void save(Enrolment enrolment, ImportScope scope) {
    enrolment.setModifiedDate(scope.now());
    enrolmentPersistence.update(enrolment);
  }

  void save(Guardian guardian, ImportScope scope) {
    guardian.setModifiedDate(scope.now());
    guardianPersistence.update(guardian);
  }

  void save(Guardianship guardianship, ImportScope scope) {
    guardianship.setModifiedDate(scope.now());
    guardianshipPersistence.update(guardianship);
  }

  /** Ids that were drawn. */
  static final class Ids {

    private long last;

    private Ids(long last) {
      this.last = last;
    }

    long next() {
      return ++last;
    }
  }

  @Reference private CounterLocalService counterLocalService;

  @Reference private EnrolmentPersistence enrolmentPersistence;

  @Reference private GuardianPersistence guardianPersistence;

  @Reference private GuardianshipPersistence guardianshipPersistence;

  @Reference private PupilPersistence pupilPersistence;
}
