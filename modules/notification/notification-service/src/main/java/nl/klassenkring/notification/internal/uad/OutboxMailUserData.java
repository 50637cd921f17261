/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.notification.model.OutboxMail;
import nl.klassenkring.notification.model.OutboxMailTable;
import nl.klassenkring.notification.service.OutboxMailLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A mail to somebody: the text of one that was sent is not kept. It is about nobody else, and goes
 * with its user.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class OutboxMailUserData extends EntityUserData<OutboxMail> {

  public OutboxMailUserData() {
    super(
        OutboxMail.class,
        UserDataColumns.of(OutboxMailTable.INSTANCE)
            .isAboutUser("userId")
            .erases("emailAddress", "")
            .shows("createDate", "category", "subject", "plainText", "endedDate", "reason")
            .build());
  }

  @Override
  public void autoAnonymize(OutboxMail outboxMail, long userId, User anonymousUser)
      throws PortalException {

    delete(outboxMail);
  }

  @Override
  public void delete(OutboxMail outboxMail) throws PortalException {
    outboxMailLocalService.deleteOutboxMail(outboxMail);
  }

  @Override
  protected OutboxMailLocalService localService() {
    return outboxMailLocalService;
  }

  @Override
  protected void update(OutboxMail outboxMail) {
    outboxMailLocalService.updateOutboxMail(outboxMail);
  }

  @Reference private OutboxMailLocalService outboxMailLocalService;
}
