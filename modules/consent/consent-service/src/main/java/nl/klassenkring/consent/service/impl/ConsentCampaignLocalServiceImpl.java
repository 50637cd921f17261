/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.consent.service.base.ConsentCampaignLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps rows of {@code ConsentCampaign}; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentCampaign",
    service = AopService.class)
public class ConsentCampaignLocalServiceImpl extends ConsentCampaignLocalServiceBaseImpl {}
