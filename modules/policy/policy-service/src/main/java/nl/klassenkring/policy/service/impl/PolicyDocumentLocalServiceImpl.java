/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.policy.service.base.PolicyDocumentLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps the foundation's policy; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.policy.model.PolicyDocument",
    service = AopService.class)
public class PolicyDocumentLocalServiceImpl extends PolicyDocumentLocalServiceBaseImpl {}
