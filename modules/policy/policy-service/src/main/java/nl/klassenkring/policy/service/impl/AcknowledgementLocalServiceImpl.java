/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.policy.service.base.AcknowledgementLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps who read the agreements; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.policy.model.Acknowledgement",
    service = AopService.class)
public class AcknowledgementLocalServiceImpl extends AcknowledgementLocalServiceBaseImpl {}
