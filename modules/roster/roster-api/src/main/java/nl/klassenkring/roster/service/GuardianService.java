/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianInvitation;
import nl.klassenkring.roster.model.Guardianship;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for Guardian. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see GuardianServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface GuardianService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.GuardianServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the guardian remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link GuardianServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives those guardians of a pupil that {@link #getPupilGuardianships} is about.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Guardian> getPupilGuardians(long pupilId)
		throws PortalException;

	/**
	 * Gives the guardianships of a pupil that hold now: all of them to who runs the school and to the
	 * teachers of the group, to a guardian his own.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Guardianship> getPupilGuardianships(long pupilId)
		throws PortalException;

	/**
	 * Gives the invitations of the guardians of a pupil to who runs the school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<GuardianInvitation> getPupilInvitations(long pupilId)
		throws PortalException;

	/**
	 * Invites a guardian of a pupil.
	 *
	 * @return the code, which nobody can see later
	 * @see GuardianInvitationLocalService#addInvitation
	 */
	public String inviteGuardian(long guardianId, long pupilId)
		throws PortalException;

	/**
	 * Connects the current user with the guardian whom a code was made for. After ten wrong codes in
	 * a quarter of an hour no further one is looked at.
	 *
	 * @see GuardianInvitationLocalService#redeem
	 */
	public Guardian redeemInvitation(String code) throws PortalException;

	/**
	 * Makes an invitation code useless, as who runs the school.
	 */
	public GuardianInvitation revokeInvitation(long guardianInvitationId)
		throws PortalException;

	/**
	 * Takes a wrong connection of a guardian with an account away, as who runs the school.
	 */
	public Guardian unlinkGuardian(long guardianId) throws PortalException;

}