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
 * The extended model interface for the Guardian service. Represents a row in the &quot;KK_Guardian&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see GuardianModel
 * @generated
 */
@ImplementationClassName("nl.klassenkring.roster.model.impl.GuardianImpl")
@ProviderType
public interface Guardian extends GuardianModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.roster.model.impl.GuardianImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<Guardian, Long> GUARDIAN_ID_ACCESSOR =
		new Accessor<Guardian, Long>() {

			@Override
			public Long get(Guardian guardian) {
				return guardian.getGuardianId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<Guardian> getTypeClass() {
				return Guardian.class;
			}

		};

}