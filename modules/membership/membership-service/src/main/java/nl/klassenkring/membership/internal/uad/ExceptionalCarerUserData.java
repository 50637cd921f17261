/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.model.ExceptionalCarerTable;
import nl.klassenkring.membership.service.ExceptionalCarerLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who asked for a carer, who approved, and who the carer is. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ExceptionalCarerUserData extends EntityUserData<ExceptionalCarer> {

  public ExceptionalCarerUserData() {
    super(
        ExceptionalCarer.class,
        UserDataColumns.of(ExceptionalCarerTable.INSTANCE)
            .madeByUser()
            .isAboutUser("carerUserId")
            .erases("carerName", "")
            .namesUser("decidedByUserId", "decidedByUserName")
            .shows(
                "createDate",
                "userName",
                "reason",
                "decidedByUserName",
                "decidedDate",
                "decisionReason")
            .build());
  }

  @Override
  protected ExceptionalCarerLocalService localService() {
    return exceptionalCarerLocalService;
  }

  @Override
  protected void update(ExceptionalCarer exceptionalCarer) {
    exceptionalCarerLocalService.updateExceptionalCarer(exceptionalCarer);
  }

  @Reference private ExceptionalCarerLocalService exceptionalCarerLocalService;
}
