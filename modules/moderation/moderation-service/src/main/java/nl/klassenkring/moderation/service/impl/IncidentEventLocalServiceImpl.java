/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.moderation.service.base.IncidentEventLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps what happened to incidents. */
@Component(
    property = "model.class.name=nl.klassenkring.moderation.model.IncidentEvent",
    service = AopService.class)
public class IncidentEventLocalServiceImpl extends IncidentEventLocalServiceBaseImpl {}
