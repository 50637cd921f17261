/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the NotificationPreference service. Represents a row in the &quot;KK_NotificationPreference&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see NotificationPreferenceModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.notification.model.impl.NotificationPreferenceImpl"
)
@ProviderType
public interface NotificationPreference
	extends NotificationPreferenceModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.notification.model.impl.NotificationPreferenceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<NotificationPreference, Long>
		NOTIFICATION_PREFERENCE_ID_ACCESSOR =
			new Accessor<NotificationPreference, Long>() {

				@Override
				public Long get(NotificationPreference notificationPreference) {
					return notificationPreference.getNotificationPreferenceId();
				}

				@Override
				public Class<Long> getAttributeClass() {
					return Long.class;
				}

				@Override
				public Class<NotificationPreference> getTypeClass() {
					return NotificationPreference.class;
				}

			};

}