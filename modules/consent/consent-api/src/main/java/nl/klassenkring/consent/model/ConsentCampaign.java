/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the ConsentCampaign service. Represents a row in the &quot;KK_ConsentCampaign&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see ConsentCampaignModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.consent.model.impl.ConsentCampaignImpl"
)
@ProviderType
public interface ConsentCampaign extends ConsentCampaignModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.consent.model.impl.ConsentCampaignImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<ConsentCampaign, Long>
		CONSENT_CAMPAIGN_ID_ACCESSOR = new Accessor<ConsentCampaign, Long>() {

			@Override
			public Long get(ConsentCampaign consentCampaign) {
				return consentCampaign.getConsentCampaignId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<ConsentCampaign> getTypeClass() {
				return ConsentCampaign.class;
			}

		};

}