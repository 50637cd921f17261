/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.policy.service.base.PolicyEventServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Lets who may deal with what the rules did; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=PolicyEvent"},
    service = AopService.class)
public class PolicyEventServiceImpl extends PolicyEventServiceBaseImpl {}
