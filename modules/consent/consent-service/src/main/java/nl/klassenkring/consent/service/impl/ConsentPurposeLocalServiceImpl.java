/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.consent.service.base.ConsentPurposeLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps rows of {@code ConsentPurpose}; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentPurpose",
    service = AopService.class)
public class ConsentPurposeLocalServiceImpl extends ConsentPurposeLocalServiceBaseImpl {}
