/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.membership.service.base.MembershipEventLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps what happened to memberships. */
@Component(
    property = "model.class.name=nl.klassenkring.membership.model.MembershipEvent",
    service = AopService.class)
public class MembershipEventLocalServiceImpl extends MembershipEventLocalServiceBaseImpl {}
