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
 * The extended model interface for the HelpRequest service. Represents a row in the &quot;KK_HelpRequest&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see HelpRequestModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.helprequest.model.impl.HelpRequestImpl"
)
@ProviderType
public interface HelpRequest extends HelpRequestModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.helprequest.model.impl.HelpRequestImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<HelpRequest, Long> HELP_REQUEST_ID_ACCESSOR =
		new Accessor<HelpRequest, Long>() {

			@Override
			public Long get(HelpRequest helpRequest) {
				return helpRequest.getHelpRequestId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<HelpRequest> getTypeClass() {
				return HelpRequest.class;
			}

		};

}