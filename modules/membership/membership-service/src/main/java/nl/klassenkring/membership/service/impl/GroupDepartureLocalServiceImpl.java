/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.membership.service.base.GroupDepartureLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps who left a group at will. */
@Component(
    property = "model.class.name=nl.klassenkring.membership.model.GroupDeparture",
    service = AopService.class)
public class GroupDepartureLocalServiceImpl extends GroupDepartureLocalServiceBaseImpl {}
