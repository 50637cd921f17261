/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PolicyDeviation service. Represents a row in the &quot;KK_PolicyDeviation&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see PolicyDeviationModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.policy.model.impl.PolicyDeviationImpl"
)
@ProviderType
public interface PolicyDeviation extends PersistedModel, PolicyDeviationModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.policy.model.impl.PolicyDeviationImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PolicyDeviation, Long>
		POLICY_DEVIATION_ID_ACCESSOR = new Accessor<PolicyDeviation, Long>() {

			@Override
			public Long get(PolicyDeviation policyDeviation) {
				return policyDeviation.getPolicyDeviationId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PolicyDeviation> getTypeClass() {
				return PolicyDeviation.class;
			}

		};

}