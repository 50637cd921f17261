/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.policy.service.base.PolicyReminderLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps of what teachers were reminded; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.policy.model.PolicyReminder",
    service = AopService.class)
public class PolicyReminderLocalServiceImpl extends PolicyReminderLocalServiceBaseImpl {}
