/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.model.PupilTable;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who entered a pupil, and the pupil himself when he has an account. The date of birth stays, for
 * by it the law says who decides; without a name it is about nobody.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PupilUserData extends EntityUserData<Pupil> {

  public PupilUserData() {
    super(
        Pupil.class,
        UserDataColumns.of(PupilTable.INSTANCE)
            .madeByUser()
            .isAboutUser("pupilUserId")
            .erases("firstName", "")
            .erases("namePrefix", "")
            .erases("lastName", "")
            .shows("createDate", "modifiedDate", "userName")
            .build());
  }

  @Override
  protected PupilLocalService localService() {
    return pupilLocalService;
  }

  @Override
  protected void update(Pupil pupil) {
    pupilLocalService.updatePupil(pupil);
  }

  @Reference private PupilLocalService pupilLocalService;
}
