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
 * The extended model interface for the PolicyReminder service. Represents a row in the &quot;KK_PolicyReminder&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see PolicyReminderModel
 * @generated
 */
@ImplementationClassName("nl.klassenkring.policy.model.impl.PolicyReminderImpl")
@ProviderType
public interface PolicyReminder extends PersistedModel, PolicyReminderModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.policy.model.impl.PolicyReminderImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PolicyReminder, Long>
		POLICY_REMINDER_ID_ACCESSOR = new Accessor<PolicyReminder, Long>() {

			@Override
			public Long get(PolicyReminder policyReminder) {
				return policyReminder.getPolicyReminderId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PolicyReminder> getTypeClass() {
				return PolicyReminder.class;
			}

		};

}