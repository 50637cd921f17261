/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.publication.service.base.PublicationPictureLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps the public copies of pictures. */
@Component(
    property = "model.class.name=nl.klassenkring.publication.model.PublicationPicture",
    service = AopService.class)
public class PublicationPictureLocalServiceImpl extends PublicationPictureLocalServiceBaseImpl {}
