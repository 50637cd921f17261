/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the RosterImport service. Represents a row in the &quot;KK_RosterImport&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see RosterImportModel
 * @generated
 */
@ImplementationClassName("nl.klassenkring.roster.model.impl.RosterImportImpl")
@ProviderType
public interface RosterImport extends PersistedModel, RosterImportModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.roster.model.impl.RosterImportImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<RosterImport, Long> ROSTER_IMPORT_ID_ACCESSOR =
		new Accessor<RosterImport, Long>() {

			@Override
			public Long get(RosterImport rosterImport) {
				return rosterImport.getRosterImportId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<RosterImport> getTypeClass() {
				return RosterImport.class;
			}

		};

}