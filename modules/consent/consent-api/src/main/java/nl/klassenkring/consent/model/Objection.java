/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the Objection service. Represents a row in the &quot;KK_Objection&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see ObjectionModel
 * @generated
 */
@ImplementationClassName("nl.klassenkring.consent.model.impl.ObjectionImpl")
@ProviderType
public interface Objection extends ObjectionModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.consent.model.impl.ObjectionImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<Objection, Long> OBJECTION_ID_ACCESSOR =
		new Accessor<Objection, Long>() {

			@Override
			public Long get(Objection objection) {
				return objection.getObjectionId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<Objection> getTypeClass() {
				return Objection.class;
			}

		};

}