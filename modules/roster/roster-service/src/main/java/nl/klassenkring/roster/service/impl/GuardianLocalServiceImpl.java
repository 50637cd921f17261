/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.roster.service.base.GuardianLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps rows of {@code Guardian}; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.Guardian",
    service = AopService.class)
public class GuardianLocalServiceImpl extends GuardianLocalServiceBaseImpl {}
