/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpRequestTable;
import nl.klassenkring.helprequest.service.HelpRequestLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who asked for help. A request stays its group's. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class HelpRequestUserData extends EntityUserData<HelpRequest> {

  public HelpRequestUserData() {
    super(
        HelpRequest.class,
        UserDataColumns.of(HelpRequestTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "title")
            .build());
  }

  @Override
  protected HelpRequestLocalService localService() {
    return helpRequestLocalService;
  }

  @Override
  protected void update(HelpRequest helpRequest) {
    helpRequestLocalService.updateHelpRequest(helpRequest);
  }

  @Reference private HelpRequestLocalService helpRequestLocalService;
}
