/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.policy.service.base.PolicyDeviationLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps what schools have agreed for themselves; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.policy.model.PolicyDeviation",
    service = AopService.class)
public class PolicyDeviationLocalServiceImpl extends PolicyDeviationLocalServiceBaseImpl {}
