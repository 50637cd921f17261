/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.model.ObjectionTable;
import nl.klassenkring.consent.service.ObjectionLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who objected to a picture and who closed the conversation about it. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ObjectionUserData extends EntityUserData<Objection> {

  public ObjectionUserData() {
    super(
        Objection.class,
        UserDataColumns.of(ObjectionTable.INSTANCE)
            .madeByUser()
            .namesUser("closedByUserId")
            .shows(
                "createDate",
                "modifiedDate",
                "userName",
                "reason",
                "dueDate",
                "status",
                "closedDate")
            .build());
  }

  @Override
  protected ObjectionLocalService localService() {
    return objectionLocalService;
  }

  @Override
  protected void update(Objection objection) {
    objectionLocalService.updateObjection(objection);
  }

  @Reference private ObjectionLocalService objectionLocalService;
}
