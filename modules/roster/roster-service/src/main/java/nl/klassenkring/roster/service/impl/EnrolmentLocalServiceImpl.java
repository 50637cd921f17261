/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.roster.service.base.EnrolmentLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps rows of {@code Enrolment}; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.Enrolment",
    service = AopService.class)
public class EnrolmentLocalServiceImpl extends EnrolmentLocalServiceBaseImpl {}
