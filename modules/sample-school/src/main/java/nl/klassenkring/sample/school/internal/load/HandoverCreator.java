/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.Map;
import nl.klassenkring.classgroup.service.MessageHandoverLocalService;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SampleHandover;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands the messages of councils to the director, who decides in the demonstration (A6). */
@Component(service = HandoverCreator.class)
public class HandoverCreator {

  @Reference private MessageHandoverLocalService messageHandoverLocalService;

  /** Adds those that are missing: one that was handed over before is known by its UUID. */
  void create(SampleFoundation foundation, Map<String, User> users, Map<String, Group> sites)
      throws PortalException {

    for (SampleHandover handover : foundation.handovers()) {
      ServiceContext serviceContext = new ServiceContext();

      serviceContext.setUuid(SampleKeys.uuid("handover", handover.id()));
      messageHandoverLocalService.addMessageHandover(
          users.get(handover.author()).getUserId(),
          sites.get(handover.site()).getGroupId(),
          handover.title(),
          handover.text(),
          handover.category().key(),
          serviceContext);
    }
  }
}
