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
 * The extended model interface for the ConsentDecision service. Represents a row in the &quot;KK_ConsentDecision&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see ConsentDecisionModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.consent.model.impl.ConsentDecisionImpl"
)
@ProviderType
public interface ConsentDecision extends ConsentDecisionModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.consent.model.impl.ConsentDecisionImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<ConsentDecision, Long>
		CONSENT_DECISION_ID_ACCESSOR = new Accessor<ConsentDecision, Long>() {

			@Override
			public Long get(ConsentDecision consentDecision) {
				return consentDecision.getConsentDecisionId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<ConsentDecision> getTypeClass() {
				return ConsentDecision.class;
			}

		};

}