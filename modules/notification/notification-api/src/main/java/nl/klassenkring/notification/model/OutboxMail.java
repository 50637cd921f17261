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
 * The extended model interface for the OutboxMail service. Represents a row in the &quot;KK_OutboxMail&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see OutboxMailModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.notification.model.impl.OutboxMailImpl"
)
@ProviderType
public interface OutboxMail extends OutboxMailModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.notification.model.impl.OutboxMailImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<OutboxMail, Long> OUTBOX_MAIL_ID_ACCESSOR =
		new Accessor<OutboxMail, Long>() {

			@Override
			public Long get(OutboxMail outboxMail) {
				return outboxMail.getOutboxMailId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<OutboxMail> getTypeClass() {
				return OutboxMail.class;
			}

		};

}