/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.roster.service.base.GuardianshipLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps rows of {@code Guardianship}; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.Guardianship",
    service = AopService.class)
public class GuardianshipLocalServiceImpl extends GuardianshipLocalServiceBaseImpl {}
