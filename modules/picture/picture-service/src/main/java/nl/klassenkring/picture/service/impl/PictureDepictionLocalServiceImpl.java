/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.picture.service.base.PictureDepictionLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps rows of {@code PictureDepiction}; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.picture.model.PictureDepiction",
    service = AopService.class)
public class PictureDepictionLocalServiceImpl extends PictureDepictionLocalServiceBaseImpl {}
