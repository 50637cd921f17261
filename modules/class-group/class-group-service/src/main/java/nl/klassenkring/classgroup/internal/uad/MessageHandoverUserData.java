/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.classgroup.model.MessageHandoverTable;
import nl.klassenkring.classgroup.service.MessageHandoverLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who handed a message to the director, and who decided about it; it stays its council's. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class MessageHandoverUserData extends EntityUserData<MessageHandover> {

  public MessageHandoverUserData() {
    super(
        MessageHandover.class,
        UserDataColumns.of(MessageHandoverTable.INSTANCE)
            .madeByUser()
            .namesUser("statusByUserId", "statusByUserName")
            .shows(
                "createDate", "modifiedDate", "userName", "title", "content", "category", "reason")
            .build());
  }

  @Override
  protected MessageHandoverLocalService localService() {
    return messageHandoverLocalService;
  }

  @Override
  protected void update(MessageHandover row) {
    messageHandoverLocalService.updateMessageHandover(row);
  }

  @Reference private MessageHandoverLocalService messageHandoverLocalService;
}
