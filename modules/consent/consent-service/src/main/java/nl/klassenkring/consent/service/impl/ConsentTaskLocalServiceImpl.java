/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.Date;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.base.ConsentTaskLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps what people must do; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentTask",
    service = AopService.class)
public class ConsentTaskLocalServiceImpl extends ConsentTaskLocalServiceBaseImpl {

  /**
   * Asks somebody to delete the pictures of a post from his own device (C5), as many days after the
   * upload as the school has set. Gives the open one of that post and person when there is one, so
   * it may be called for each picture.
   *
   * @param userId who uploaded them
   * @param groupId the Site of the class group
   * @param uploadDate when
   */
  @Override
  public ConsentTask addDeviceReminder(
      long userId, long groupId, long classPostId, long pictureId, Date uploadDate)
      throws PortalException {

    throw new UnsupportedOperationException();
  }
}
