/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.EnrolmentTable;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who entered that a pupil is in a group. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class EnrolmentUserData extends EntityUserData<Enrolment> {

  public EnrolmentUserData() {
    super(
        Enrolment.class,
        UserDataColumns.of(EnrolmentTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "schoolYear", "rosterGroupName")
            .build());
  }

  @Override
  protected EnrolmentLocalService localService() {
    return enrolmentLocalService;
  }

  @Override
  protected void update(Enrolment enrolment) {
    enrolmentLocalService.updateEnrolment(enrolment);
  }

  @Reference private EnrolmentLocalService enrolmentLocalService;
}
