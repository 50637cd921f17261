/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the HelpSignUp service. Represents a row in the &quot;KK_HelpSignUp&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see HelpSignUpModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.helprequest.model.impl.HelpSignUpImpl"
)
@ProviderType
public interface HelpSignUp extends HelpSignUpModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.helprequest.model.impl.HelpSignUpImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<HelpSignUp, Long> HELP_SIGN_UP_ID_ACCESSOR =
		new Accessor<HelpSignUp, Long>() {

			@Override
			public Long get(HelpSignUp helpSignUp) {
				return helpSignUp.getHelpSignUpId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<HelpSignUp> getTypeClass() {
				return HelpSignUp.class;
			}

		};

}