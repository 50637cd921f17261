/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.membership.service.base.SchoolYearStepLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps what becomes of the groups of a school year. */
@Component(
    property = "model.class.name=nl.klassenkring.membership.model.SchoolYearStep",
    service = AopService.class)
public class SchoolYearStepLocalServiceImpl extends SchoolYearStepLocalServiceBaseImpl {}
