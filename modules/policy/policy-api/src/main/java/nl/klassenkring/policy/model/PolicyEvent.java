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
 * The extended model interface for the PolicyEvent service. Represents a row in the &quot;KK_PolicyEvent&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see PolicyEventModel
 * @generated
 */
@ImplementationClassName("nl.klassenkring.policy.model.impl.PolicyEventImpl")
@ProviderType
public interface PolicyEvent extends PersistedModel, PolicyEventModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.policy.model.impl.PolicyEventImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PolicyEvent, Long> POLICY_EVENT_ID_ACCESSOR =
		new Accessor<PolicyEvent, Long>() {

			@Override
			public Long get(PolicyEvent policyEvent) {
				return policyEvent.getPolicyEventId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PolicyEvent> getTypeClass() {
				return PolicyEvent.class;
			}

		};

}