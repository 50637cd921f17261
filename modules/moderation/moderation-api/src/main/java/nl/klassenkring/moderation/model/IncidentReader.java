/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the IncidentReader service. Represents a row in the &quot;KK_IncidentReader&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see IncidentReaderModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.moderation.model.impl.IncidentReaderImpl"
)
@ProviderType
public interface IncidentReader extends IncidentReaderModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.moderation.model.impl.IncidentReaderImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<IncidentReader, Long>
		INCIDENT_READER_ID_ACCESSOR = new Accessor<IncidentReader, Long>() {

			@Override
			public Long get(IncidentReader incidentReader) {
				return incidentReader.getIncidentReaderId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<IncidentReader> getTypeClass() {
				return IncidentReader.class;
			}

		};

}