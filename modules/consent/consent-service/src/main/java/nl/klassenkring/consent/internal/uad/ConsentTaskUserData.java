/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.ConsentTaskTable;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who made a task, who is to do it and who did it. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ConsentTaskUserData extends EntityUserData<ConsentTask> {

  public ConsentTaskUserData() {
    super(
        ConsentTask.class,
        UserDataColumns.of(ConsentTaskTable.INSTANCE)
            .madeByUser()
            .namesUser("assigneeUserId")
            .namesUser("doneByUserId")
            .shows("createDate", "modifiedDate", "userName", "kind", "dueDate", "doneDate")
            .build());
  }

  @Override
  protected ConsentTaskLocalService localService() {
    return consentTaskLocalService;
  }

  @Override
  protected void update(ConsentTask consentTask) {
    consentTaskLocalService.updateConsentTask(consentTask);
  }

  @Reference private ConsentTaskLocalService consentTaskLocalService;
}
