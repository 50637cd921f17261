/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.roster.model.GuardianInvitation;

/**
 * The persistence utility for the guardian invitation service. This utility wraps <code>nl.klassenkring.roster.service.persistence.impl.GuardianInvitationPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see GuardianInvitationPersistence
 * @generated
 */
public class GuardianInvitationUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(GuardianInvitation guardianInvitation) {
		getPersistence().clearCache(guardianInvitation);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, GuardianInvitation> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<GuardianInvitation> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<GuardianInvitation> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<GuardianInvitation> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static GuardianInvitation update(
		GuardianInvitation guardianInvitation) {

		return getPersistence().update(guardianInvitation);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static GuardianInvitation update(
		GuardianInvitation guardianInvitation, ServiceContext serviceContext) {

		return getPersistence().update(guardianInvitation, serviceContext);
	}

	/**
	 * Returns all the guardian invitations where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching guardian invitations
	 */
	public static List<GuardianInvitation> findByPupilId(long pupilId) {
		return getPersistence().findByPupilId(pupilId);
	}

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
	public static List<GuardianInvitation> findByPupilId(
		long pupilId, int start, int end) {

		return getPersistence().findByPupilId(pupilId, start, end);
	}

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
	public static List<GuardianInvitation> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator);
	}

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
	public static List<GuardianInvitation> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation findByPupilId_First(
			long pupilId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().findByPupilId_First(pupilId, orderByComparator);
	}

	/**
	 * Returns the first guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation fetchByPupilId_First(
		long pupilId, OrderByComparator<GuardianInvitation> orderByComparator) {

		return getPersistence().fetchByPupilId_First(
			pupilId, orderByComparator);
	}

	/**
	 * Returns the last guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation findByPupilId_Last(
			long pupilId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().findByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the last guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation fetchByPupilId_Last(
		long pupilId, OrderByComparator<GuardianInvitation> orderByComparator) {

		return getPersistence().fetchByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the guardian invitations before and after the current guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param guardianInvitationId the primary key of the current guardian invitation
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	public static GuardianInvitation[] findByPupilId_PrevAndNext(
			long guardianInvitationId, long pupilId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().findByPupilId_PrevAndNext(
			guardianInvitationId, pupilId, orderByComparator);
	}

	/**
	 * Removes all the guardian invitations where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public static void removeByPupilId(long pupilId) {
		getPersistence().removeByPupilId(pupilId);
	}

	/**
	 * Returns the number of guardian invitations where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching guardian invitations
	 */
	public static int countByPupilId(long pupilId) {
		return getPersistence().countByPupilId(pupilId);
	}

	/**
	 * Returns all the guardian invitations where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching guardian invitations
	 */
	public static List<GuardianInvitation> findByGuardianId(long guardianId) {
		return getPersistence().findByGuardianId(guardianId);
	}

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
	public static List<GuardianInvitation> findByGuardianId(
		long guardianId, int start, int end) {

		return getPersistence().findByGuardianId(guardianId, start, end);
	}

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
	public static List<GuardianInvitation> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		return getPersistence().findByGuardianId(
			guardianId, start, end, orderByComparator);
	}

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
	public static List<GuardianInvitation> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGuardianId(
			guardianId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation findByGuardianId_First(
			long guardianId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().findByGuardianId_First(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the first guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation fetchByGuardianId_First(
		long guardianId,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		return getPersistence().fetchByGuardianId_First(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the last guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation findByGuardianId_Last(
			long guardianId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().findByGuardianId_Last(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the last guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation fetchByGuardianId_Last(
		long guardianId,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		return getPersistence().fetchByGuardianId_Last(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the guardian invitations before and after the current guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianInvitationId the primary key of the current guardian invitation
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	public static GuardianInvitation[] findByGuardianId_PrevAndNext(
			long guardianInvitationId, long guardianId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().findByGuardianId_PrevAndNext(
			guardianInvitationId, guardianId, orderByComparator);
	}

	/**
	 * Removes all the guardian invitations where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	public static void removeByGuardianId(long guardianId) {
		getPersistence().removeByGuardianId(guardianId);
	}

	/**
	 * Returns the number of guardian invitations where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching guardian invitations
	 */
	public static int countByGuardianId(long guardianId) {
		return getPersistence().countByGuardianId(guardianId);
	}

	/**
	 * Returns the guardian invitation where codeHash = &#63; or throws a <code>NoSuchGuardianInvitationException</code> if it could not be found.
	 *
	 * @param codeHash the code hash
	 * @return the matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation findByCodeHash(String codeHash)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().findByCodeHash(codeHash);
	}

	/**
	 * Returns the guardian invitation where codeHash = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param codeHash the code hash
	 * @return the matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation fetchByCodeHash(String codeHash) {
		return getPersistence().fetchByCodeHash(codeHash);
	}

	/**
	 * Returns the guardian invitation where codeHash = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param codeHash the code hash
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	public static GuardianInvitation fetchByCodeHash(
		String codeHash, boolean useFinderCache) {

		return getPersistence().fetchByCodeHash(codeHash, useFinderCache);
	}

	/**
	 * Removes the guardian invitation where codeHash = &#63; from the database.
	 *
	 * @param codeHash the code hash
	 * @return the guardian invitation that was removed
	 */
	public static GuardianInvitation removeByCodeHash(String codeHash)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().removeByCodeHash(codeHash);
	}

	/**
	 * Returns the number of guardian invitations where codeHash = &#63;.
	 *
	 * @param codeHash the code hash
	 * @return the number of matching guardian invitations
	 */
	public static int countByCodeHash(String codeHash) {
		return getPersistence().countByCodeHash(codeHash);
	}

	/**
	 * Caches the guardian invitation in the entity cache if it is enabled.
	 *
	 * @param guardianInvitation the guardian invitation
	 */
	public static void cacheResult(GuardianInvitation guardianInvitation) {
		getPersistence().cacheResult(guardianInvitation);
	}

	/**
	 * Caches the guardian invitations in the entity cache if it is enabled.
	 *
	 * @param guardianInvitations the guardian invitations
	 */
	public static void cacheResult(
		List<GuardianInvitation> guardianInvitations) {

		getPersistence().cacheResult(guardianInvitations);
	}

	/**
	 * Creates a new guardian invitation with the primary key. Does not add the guardian invitation to the database.
	 *
	 * @param guardianInvitationId the primary key for the new guardian invitation
	 * @return the new guardian invitation
	 */
	public static GuardianInvitation create(long guardianInvitationId) {
		return getPersistence().create(guardianInvitationId);
	}

	/**
	 * Removes the guardian invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation that was removed
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	public static GuardianInvitation remove(long guardianInvitationId)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().remove(guardianInvitationId);
	}

	public static GuardianInvitation updateImpl(
		GuardianInvitation guardianInvitation) {

		return getPersistence().updateImpl(guardianInvitation);
	}

	/**
	 * Returns the guardian invitation with the primary key or throws a <code>NoSuchGuardianInvitationException</code> if it could not be found.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	public static GuardianInvitation findByPrimaryKey(long guardianInvitationId)
		throws nl.klassenkring.roster.exception.
			NoSuchGuardianInvitationException {

		return getPersistence().findByPrimaryKey(guardianInvitationId);
	}

	/**
	 * Returns the guardian invitation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation, or <code>null</code> if a guardian invitation with the primary key could not be found
	 */
	public static GuardianInvitation fetchByPrimaryKey(
		long guardianInvitationId) {

		return getPersistence().fetchByPrimaryKey(guardianInvitationId);
	}

	/**
	 * Returns all the guardian invitations.
	 *
	 * @return the guardian invitations
	 */
	public static List<GuardianInvitation> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<GuardianInvitation> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<GuardianInvitation> findAll(
		int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<GuardianInvitation> findAll(
		int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the guardian invitations from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of guardian invitations.
	 *
	 * @return the number of guardian invitations
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static GuardianInvitationPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		GuardianInvitationPersistence persistence) {

		_persistence = persistence;
	}

	private static volatile GuardianInvitationPersistence _persistence;

}