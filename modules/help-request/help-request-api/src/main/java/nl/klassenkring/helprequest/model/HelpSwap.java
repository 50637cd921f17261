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
 * The extended model interface for the HelpSwap service. Represents a row in the &quot;KK_HelpSwap&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see HelpSwapModel
 * @generated
 */
@ImplementationClassName("nl.klassenkring.helprequest.model.impl.HelpSwapImpl")
@ProviderType
public interface HelpSwap extends HelpSwapModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.helprequest.model.impl.HelpSwapImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<HelpSwap, Long> HELP_SWAP_ID_ACCESSOR =
		new Accessor<HelpSwap, Long>() {

			@Override
			public Long get(HelpSwap helpSwap) {
				return helpSwap.getHelpSwapId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<HelpSwap> getTypeClass() {
				return HelpSwap.class;
			}

		};

}