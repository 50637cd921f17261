/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.policy.service.base.PolicyDeviationServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/**
 * Lets who may deal with what schools have agreed for themselves; each method checks the permission
 * first.
 */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=PolicyDeviation"
    },
    service = AopService.class)
public class PolicyDeviationServiceImpl extends PolicyDeviationServiceBaseImpl {}
