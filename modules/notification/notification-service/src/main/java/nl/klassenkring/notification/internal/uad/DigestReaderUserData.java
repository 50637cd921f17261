/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.notification.model.DigestReader;
import nl.klassenkring.notification.model.DigestReaderTable;
import nl.klassenkring.notification.service.DigestReaderLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Until when somebody was told of what was placed. It is about nobody else, and goes with its user.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class DigestReaderUserData extends EntityUserData<DigestReader> {

  public DigestReaderUserData() {
    super(
        DigestReader.class,
        UserDataColumns.of(DigestReaderTable.INSTANCE)
            .isAboutUser("userId")
            .shows("createDate", "modifiedDate", "digestUntil", "picturesUntil")
            .build());
  }

  @Override
  public void autoAnonymize(DigestReader digestReader, long userId, User anonymousUser)
      throws PortalException {

    delete(digestReader);
  }

  @Override
  public void delete(DigestReader digestReader) throws PortalException {
    digestReaderLocalService.deleteDigestReader(digestReader);
  }

  @Override
  protected DigestReaderLocalService localService() {
    return digestReaderLocalService;
  }

  @Override
  protected void update(DigestReader digestReader) {
    digestReaderLocalService.updateDigestReader(digestReader);
  }

  @Reference private DigestReaderLocalService digestReaderLocalService;
}
