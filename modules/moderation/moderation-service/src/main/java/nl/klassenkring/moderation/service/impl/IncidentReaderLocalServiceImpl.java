/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.moderation.service.base.IncidentReaderLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps who reads the files of incidents. */
@Component(
    property = "model.class.name=nl.klassenkring.moderation.model.IncidentReader",
    service = AopService.class)
public class IncidentReaderLocalServiceImpl extends IncidentReaderLocalServiceBaseImpl {

  /** Tells whether somebody may read a file beside the directors. */
  @Override
  public boolean isIncidentReader(long incidentId, long userId) {
    return incidentReaderPersistence.countByI_R(incidentId, userId) > 0;
  }
}
