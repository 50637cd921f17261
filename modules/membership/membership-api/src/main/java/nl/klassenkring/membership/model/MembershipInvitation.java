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
 * The extended model interface for the MembershipInvitation service. Represents a row in the &quot;KK_MembershipInvitation&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see MembershipInvitationModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.membership.model.impl.MembershipInvitationImpl"
)
@ProviderType
public interface MembershipInvitation
	extends MembershipInvitationModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.membership.model.impl.MembershipInvitationImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<MembershipInvitation, Long>
		MEMBERSHIP_INVITATION_ID_ACCESSOR =
			new Accessor<MembershipInvitation, Long>() {

				@Override
				public Long get(MembershipInvitation membershipInvitation) {
					return membershipInvitation.getMembershipInvitationId();
				}

				@Override
				public Class<Long> getAttributeClass() {
					return Long.class;
				}

				@Override
				public Class<MembershipInvitation> getTypeClass() {
					return MembershipInvitation.class;
				}

			};

}