/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.notification.service.base.DigestReaderLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps until when readers have been told of what was placed. */
@Component(
    property = "model.class.name=nl.klassenkring.notification.model.DigestReader",
    service = AopService.class)
public class DigestReaderLocalServiceImpl extends DigestReaderLocalServiceBaseImpl {}
