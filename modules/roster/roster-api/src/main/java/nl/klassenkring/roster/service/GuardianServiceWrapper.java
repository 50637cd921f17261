/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link GuardianService}.
 *
 * @author Klassenkring
 * @see GuardianService
 * @generated
 */
public class GuardianServiceWrapper
	implements GuardianService, ServiceWrapper<GuardianService> {

	public GuardianServiceWrapper() {
		this(null);
	}

	public GuardianServiceWrapper(GuardianService guardianService) {
		_guardianService = guardianService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _guardianService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives those guardians of a pupil that {@link #getPupilGuardianships} is about.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardian>
			getPupilGuardians(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianService.getPupilGuardians(pupilId);
	}

	/**
	 * Gives the guardianships of a pupil that hold now: all of them to who runs the school and to the
	 * teachers of the group, to a guardian his own.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardianship>
			getPupilGuardianships(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianService.getPupilGuardianships(pupilId);
	}

	/**
	 * Gives the invitations of the guardians of a pupil to who runs the school.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.GuardianInvitation>
			getPupilInvitations(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianService.getPupilInvitations(pupilId);
	}

	/**
	 * Invites a guardian of a pupil.
	 *
	 * @return the code, which nobody can see later
	 * @see GuardianInvitationLocalService#addInvitation
	 */
	@Override
	public String inviteGuardian(long guardianId, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianService.inviteGuardian(guardianId, pupilId);
	}

	/**
	 * Connects the current user with the guardian whom a code was made for. After ten wrong codes in
	 * a quarter of an hour no further one is looked at.
	 *
	 * @see GuardianInvitationLocalService#redeem
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian redeemInvitation(String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianService.redeemInvitation(code);
	}

	/**
	 * Makes an invitation code useless, as who runs the school.
	 */
	@Override
	public nl.klassenkring.roster.model.GuardianInvitation revokeInvitation(
			long guardianInvitationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianService.revokeInvitation(guardianInvitationId);
	}

	/**
	 * Takes a wrong connection of a guardian with an account away, as who runs the school.
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian unlinkGuardian(long guardianId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianService.unlinkGuardian(guardianId);
	}

	@Override
	public GuardianService getWrappedService() {
		return _guardianService;
	}

	@Override
	public void setWrappedService(GuardianService guardianService) {
		_guardianService = guardianService;
	}

	private GuardianService _guardianService;

}