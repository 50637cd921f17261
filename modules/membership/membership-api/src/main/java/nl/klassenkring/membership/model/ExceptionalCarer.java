/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the ExceptionalCarer service. Represents a row in the &quot;KK_ExceptionalCarer&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see ExceptionalCarerModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.membership.model.impl.ExceptionalCarerImpl"
)
@ProviderType
public interface ExceptionalCarer
	extends ExceptionalCarerModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.membership.model.impl.ExceptionalCarerImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<ExceptionalCarer, Long>
		EXCEPTIONAL_CARER_ID_ACCESSOR = new Accessor<ExceptionalCarer, Long>() {

			@Override
			public Long get(ExceptionalCarer exceptionalCarer) {
				return exceptionalCarer.getExceptionalCarerId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<ExceptionalCarer> getTypeClass() {
				return ExceptionalCarer.class;
			}

		};

}