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
 * The extended model interface for the ConsentText service. Represents a row in the &quot;KK_ConsentText&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see ConsentTextModel
 * @generated
 */
@ImplementationClassName("nl.klassenkring.consent.model.impl.ConsentTextImpl")
@ProviderType
public interface ConsentText extends ConsentTextModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.consent.model.impl.ConsentTextImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<ConsentText, Long> CONSENT_TEXT_ID_ACCESSOR =
		new Accessor<ConsentText, Long>() {

			@Override
			public Long get(ConsentText consentText) {
				return consentText.getConsentTextId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<ConsentText> getTypeClass() {
				return ConsentText.class;
			}

		};

}