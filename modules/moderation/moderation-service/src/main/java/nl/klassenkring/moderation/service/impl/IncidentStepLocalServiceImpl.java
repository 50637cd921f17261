/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.moderation.service.base.IncidentStepLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps what was done about incidents. */
@Component(
    property = "model.class.name=nl.klassenkring.moderation.model.IncidentStep",
    service = AopService.class)
public class IncidentStepLocalServiceImpl extends IncidentStepLocalServiceBaseImpl {}
