/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PublicationEvent service. Represents a row in the &quot;KK_PublicationEvent&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see PublicationEventModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.publication.model.impl.PublicationEventImpl"
)
@ProviderType
public interface PublicationEvent
	extends PersistedModel, PublicationEventModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.publication.model.impl.PublicationEventImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PublicationEvent, Long>
		PUBLICATION_EVENT_ID_ACCESSOR = new Accessor<PublicationEvent, Long>() {

			@Override
			public Long get(PublicationEvent publicationEvent) {
				return publicationEvent.getPublicationEventId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PublicationEvent> getTypeClass() {
				return PublicationEvent.class;
			}

		};

}