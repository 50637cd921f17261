/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.roster.service.base.RosterImportLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps rows of {@code RosterImport}; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.RosterImport",
    service = AopService.class)
public class RosterImportLocalServiceImpl extends RosterImportLocalServiceBaseImpl {}
