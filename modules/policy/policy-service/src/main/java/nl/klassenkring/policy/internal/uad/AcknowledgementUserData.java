/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.uad;

import com.liferay.portal.kernel.model.User;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.model.Acknowledgement;
import nl.klassenkring.policy.model.AcknowledgementTable;
import nl.klassenkring.policy.service.AcknowledgementLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who read which agreements. It is about nobody else, so that it can go with its user. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class AcknowledgementUserData extends EntityUserData<Acknowledgement> {

  public AcknowledgementUserData() {
    super(
        Acknowledgement.class,
        UserDataColumns.of(AcknowledgementTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName")
            .build());
  }

  /** An acknowledgement by nobody says nothing, and is removed. */
  @Override
  public void autoAnonymize(Acknowledgement acknowledgement, long userId, User anonymousUser) {
    delete(acknowledgement);
  }

  @Override
  public void delete(Acknowledgement acknowledgement) {
    acknowledgementLocalService.deleteAcknowledgement(acknowledgement);
  }

  @Override
  protected AcknowledgementLocalService localService() {
    return acknowledgementLocalService;
  }

  @Override
  protected void update(Acknowledgement acknowledgement) {
    acknowledgementLocalService.updateAcknowledgement(acknowledgement);
  }

  @Reference private AcknowledgementLocalService acknowledgementLocalService;
}
