/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.publication.service.base.PublicationEventLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps what happened to requests. */
@Component(
    property = "model.class.name=nl.klassenkring.publication.model.PublicationEvent",
    service = AopService.class)
public class PublicationEventLocalServiceImpl extends PublicationEventLocalServiceBaseImpl {}
