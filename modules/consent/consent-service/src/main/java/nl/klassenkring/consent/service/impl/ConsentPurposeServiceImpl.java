/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.consent.service.base.ConsentPurposeServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** What a signed-in user may do; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ConsentPurpose"},
    service = AopService.class)
public class ConsentPurposeServiceImpl extends ConsentPurposeServiceBaseImpl {}
