/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.publication.service.base.PublicationDepictionLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps who is recognisable in the public copies of pictures. */
@Component(
    property = "model.class.name=nl.klassenkring.publication.model.PublicationDepiction",
    service = AopService.class)
public class PublicationDepictionLocalServiceImpl
    extends PublicationDepictionLocalServiceBaseImpl {}
