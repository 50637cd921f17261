/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the MessageHandover service. Represents a row in the &quot;KK_MessageHandover&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see MessageHandoverModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.classgroup.model.impl.MessageHandoverImpl"
)
@ProviderType
public interface MessageHandover extends MessageHandoverModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.classgroup.model.impl.MessageHandoverImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<MessageHandover, Long>
		MESSAGE_HANDOVER_ID_ACCESSOR = new Accessor<MessageHandover, Long>() {

			@Override
			public Long get(MessageHandover messageHandover) {
				return messageHandover.getMessageHandoverId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<MessageHandover> getTypeClass() {
				return MessageHandover.class;
			}

		};

}