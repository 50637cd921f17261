/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.notification.service.base.DigestRunLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

@Component(
    property = "model.class.name=nl.klassenkring.notification.model.DigestRun",
    service = AopService.class)
public class DigestRunLocalServiceImpl extends DigestRunLocalServiceBaseImpl {}
