/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.roster.service.base.GuardianServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** What a signed-in user may do; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Guardian"},
    service = AopService.class)
public class GuardianServiceImpl extends GuardianServiceBaseImpl {}
