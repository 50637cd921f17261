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
 * The extended model interface for the ConsentSettings service. Represents a row in the &quot;KK_ConsentSettings&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see ConsentSettingsModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.consent.model.impl.ConsentSettingsImpl"
)
@ProviderType
public interface ConsentSettings extends ConsentSettingsModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.consent.model.impl.ConsentSettingsImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<ConsentSettings, Long>
		CONSENT_SETTINGS_ID_ACCESSOR = new Accessor<ConsentSettings, Long>() {

			@Override
			public Long get(ConsentSettings consentSettings) {
				return consentSettings.getConsentSettingsId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<ConsentSettings> getTypeClass() {
				return ConsentSettings.class;
			}

		};

}