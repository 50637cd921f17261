/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.roster.model.Guardian;

/**
 * Provides the remote service utility for Guardian. This utility wraps
 * <code>nl.klassenkring.roster.service.impl.GuardianServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see GuardianService
 * @generated
 */
public class GuardianServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.GuardianServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Gives those guardians of a pupil that {@link #getPupilGuardianships} is about.
	 */
	public static List<Guardian> getPupilGuardians(long pupilId)
		throws PortalException {

		return getService().getPupilGuardians(pupilId);
	}

	/**
	 * Gives the guardianships of a pupil that hold now: all of them to who runs the school and to the
	 * teachers of the group, to a guardian his own.
	 */
	public static List<nl.klassenkring.roster.model.Guardianship>
			getPupilGuardianships(long pupilId)
		throws PortalException {

		return getService().getPupilGuardianships(pupilId);
	}

	/**
	 * Gives the invitations of the guardians of a pupil to who runs the school.
	 */
	public static List<nl.klassenkring.roster.model.GuardianInvitation>
			getPupilInvitations(long pupilId)
		throws PortalException {

		return getService().getPupilInvitations(pupilId);
	}

	/**
	 * Invites a guardian of a pupil.
	 *
	 * @return the code, which nobody can see later
	 * @see GuardianInvitationLocalService#addInvitation
	 */
	public static String inviteGuardian(long guardianId, long pupilId)
		throws PortalException {

		return getService().inviteGuardian(guardianId, pupilId);
	}

	/**
	 * Connects the current user with the guardian whom a code was made for. After ten wrong codes in
	 * a quarter of an hour no further one is looked at.
	 *
	 * @see GuardianInvitationLocalService#redeem
	 */
	public static Guardian redeemInvitation(String code)
		throws PortalException {

		return getService().redeemInvitation(code);
	}

	/**
	 * Makes an invitation code useless, as who runs the school.
	 */
	public static nl.klassenkring.roster.model.GuardianInvitation
			revokeInvitation(long guardianInvitationId)
		throws PortalException {

		return getService().revokeInvitation(guardianInvitationId);
	}

	/**
	 * Takes a wrong connection of a guardian with an account away, as who runs the school.
	 */
	public static Guardian unlinkGuardian(long guardianId)
		throws PortalException {

		return getService().unlinkGuardian(guardianId);
	}

	public static GuardianService getService() {
		return _service;
	}

	public static void setService(GuardianService service) {
		_service = service;
	}

	private static volatile GuardianService _service;

}