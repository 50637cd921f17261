/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.consent.service.base.ConsentDecisionLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps rows of {@code ConsentDecision}; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentDecision",
    service = AopService.class)
public class ConsentDecisionLocalServiceImpl extends ConsentDecisionLocalServiceBaseImpl {}
