/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentCampaignService}.
 *
 * @author Klassenkring
 * @see ConsentCampaignService
 * @generated
 */
public class ConsentCampaignServiceWrapper
	implements ConsentCampaignService, ServiceWrapper<ConsentCampaignService> {

	public ConsentCampaignServiceWrapper() {
		this(null);
	}

	public ConsentCampaignServiceWrapper(
		ConsentCampaignService consentCampaignService) {

		_consentCampaignService = consentCampaignService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentCampaignService.getOSGiServiceIdentifier();
	}

	@Override
	public ConsentCampaignService getWrappedService() {
		return _consentCampaignService;
	}

	@Override
	public void setWrappedService(
		ConsentCampaignService consentCampaignService) {

		_consentCampaignService = consentCampaignService;
	}

	private ConsentCampaignService _consentCampaignService;

}