/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.roster.exception.NoSuchGuardianInvitationException;
import nl.klassenkring.roster.model.GuardianInvitation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the guardian invitation service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see GuardianInvitationUtil
 * @generated
 */
@ProviderType
public interface GuardianInvitationPersistence
	extends BasePersistence<GuardianInvitation> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link GuardianInvitationUtil} to access the guardian invitation persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the guardian invitations where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching guardian invitations
	 */
	public java.util.List<GuardianInvitation> findByPupilId(long pupilId);

	/**
	 * Returns a range of all the guardian invitations where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @return the range of matching guardian invitations
	 */
	public java.util.List<GuardianInvitation> findByPupilId(
		long pupilId, int start, int end);

	/**
	 * Returns an ordered range of all the guardian invitations where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardian invitations
	 */
	public java.util.List<GuardianInvitation> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardian invitations where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardian invitations
	 */
	public java.util.List<GuardianInvitation> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public GuardianInvitation findByPupilId_First(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
				orderByComparator)
		throws NoSuchGuardianInvitationException;

	/**
	 * Returns the first guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public GuardianInvitation fetchByPupilId_First(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator);

	/**
	 * Returns the last guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public GuardianInvitation findByPupilId_Last(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
				orderByComparator)
		throws NoSuchGuardianInvitationException;

	/**
	 * Returns the last guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public GuardianInvitation fetchByPupilId_Last(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator);

	/**
	 * Returns the guardian invitations before and after the current guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param guardianInvitationId the primary key of the current guardian invitation
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	public GuardianInvitation[] findByPupilId_PrevAndNext(
			long guardianInvitationId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
				orderByComparator)
		throws NoSuchGuardianInvitationException;

	/**
	 * Removes all the guardian invitations where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public void removeByPupilId(long pupilId);

	/**
	 * Returns the number of guardian invitations where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching guardian invitations
	 */
	public int countByPupilId(long pupilId);

	/**
	 * Returns all the guardian invitations where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching guardian invitations
	 */
	public java.util.List<GuardianInvitation> findByGuardianId(long guardianId);

	/**
	 * Returns a range of all the guardian invitations where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @return the range of matching guardian invitations
	 */
	public java.util.List<GuardianInvitation> findByGuardianId(
		long guardianId, int start, int end);

	/**
	 * Returns an ordered range of all the guardian invitations where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardian invitations
	 */
	public java.util.List<GuardianInvitation> findByGuardianId(
		long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardian invitations where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardian invitations
	 */
	public java.util.List<GuardianInvitation> findByGuardianId(
		long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public GuardianInvitation findByGuardianId_First(
			long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
				orderByComparator)
		throws NoSuchGuardianInvitationException;

	/**
	 * Returns the first guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public GuardianInvitation fetchByGuardianId_First(
		long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator);

	/**
	 * Returns the last guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public GuardianInvitation findByGuardianId_Last(
			long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
				orderByComparator)
		throws NoSuchGuardianInvitationException;

	/**
	 * Returns the last guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public GuardianInvitation fetchByGuardianId_Last(
		long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator);

	/**
	 * Returns the guardian invitations before and after the current guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianInvitationId the primary key of the current guardian invitation
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	public GuardianInvitation[] findByGuardianId_PrevAndNext(
			long guardianInvitationId, long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
				orderByComparator)
		throws NoSuchGuardianInvitationException;

	/**
	 * Removes all the guardian invitations where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	public void removeByGuardianId(long guardianId);

	/**
	 * Returns the number of guardian invitations where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching guardian invitations
	 */
	public int countByGuardianId(long guardianId);

	/**
	 * Returns the guardian invitation where codeHash = &#63; or throws a <code>NoSuchGuardianInvitationException</code> if it could not be found.
	 *
	 * @param codeHash the code hash
	 * @return the matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public GuardianInvitation findByCodeHash(String codeHash)
		throws NoSuchGuardianInvitationException;

	/**
	 * Returns the guardian invitation where codeHash = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param codeHash the code hash
	 * @return the matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public GuardianInvitation fetchByCodeHash(String codeHash);

	/**
	 * Returns the guardian invitation where codeHash = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param codeHash the code hash
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public GuardianInvitation fetchByCodeHash(
		String codeHash, boolean useFinderCache);

	/**
	 * Removes the guardian invitation where codeHash = &#63; from the database.
	 *
	 * @param codeHash the code hash
	 * @return the guardian invitation that was removed
	 */
	public GuardianInvitation removeByCodeHash(String codeHash)
		throws NoSuchGuardianInvitationException;

	/**
	 * Returns the number of guardian invitations where codeHash = &#63;.
	 *
	 * @param codeHash the code hash
	 * @return the number of matching guardian invitations
	 */
	public int countByCodeHash(String codeHash);

	/**
	 * Caches the guardian invitation in the entity cache if it is enabled.
	 *
	 * @param guardianInvitation the guardian invitation
	 */
	public void cacheResult(GuardianInvitation guardianInvitation);

	/**
	 * Caches the guardian invitations in the entity cache if it is enabled.
	 *
	 * @param guardianInvitations the guardian invitations
	 */
	public void cacheResult(
		java.util.List<GuardianInvitation> guardianInvitations);

	/**
	 * Creates a new guardian invitation with the primary key. Does not add the guardian invitation to the database.
	 *
	 * @param guardianInvitationId the primary key for the new guardian invitation
	 * @return the new guardian invitation
	 */
	public GuardianInvitation create(long guardianInvitationId);

	/**
	 * Removes the guardian invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation that was removed
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	public GuardianInvitation remove(long guardianInvitationId)
		throws NoSuchGuardianInvitationException;

	public GuardianInvitation updateImpl(GuardianInvitation guardianInvitation);

	/**
	 * Returns the guardian invitation with the primary key or throws a <code>NoSuchGuardianInvitationException</code> if it could not be found.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	public GuardianInvitation findByPrimaryKey(long guardianInvitationId)
		throws NoSuchGuardianInvitationException;

	/**
	 * Returns the guardian invitation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation, or <code>null</code> if a guardian invitation with the primary key could not be found
	 */
	public GuardianInvitation fetchByPrimaryKey(long guardianInvitationId);

	/**
	 * Returns all the guardian invitations.
	 *
	 * @return the guardian invitations
	 */
	public java.util.List<GuardianInvitation> findAll();

	/**
	 * Returns a range of all the guardian invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @return the range of guardian invitations
	 */
	public java.util.List<GuardianInvitation> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the guardian invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of guardian invitations
	 */
	public java.util.List<GuardianInvitation> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardian invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of guardian invitations
	 */
	public java.util.List<GuardianInvitation> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GuardianInvitation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the guardian invitations from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of guardian invitations.
	 *
	 * @return the number of guardian invitations
	 */
	public int countAll();

}