/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.policy.model.Acknowledgement;

/**
 * The persistence utility for the acknowledgement service. This utility wraps <code>nl.klassenkring.policy.service.persistence.impl.AcknowledgementPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see AcknowledgementPersistence
 * @generated
 */
public class AcknowledgementUtil {

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
	public static void clearCache(Acknowledgement acknowledgement) {
		getPersistence().clearCache(acknowledgement);
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
	public static Map<Serializable, Acknowledgement> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<Acknowledgement> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<Acknowledgement> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<Acknowledgement> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<Acknowledgement> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static Acknowledgement update(Acknowledgement acknowledgement) {
		return getPersistence().update(acknowledgement);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static Acknowledgement update(
		Acknowledgement acknowledgement, ServiceContext serviceContext) {

		return getPersistence().update(acknowledgement, serviceContext);
	}

	/**
	 * Returns all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the matching acknowledgements
	 */
	public static List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey) {

		return getPersistence().findByS_V(schoolGroupId, versionKey);
	}

	/**
	 * Returns a range of all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @return the range of matching acknowledgements
	 */
	public static List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey, int start, int end) {

		return getPersistence().findByS_V(
			schoolGroupId, versionKey, start, end);
	}

	/**
	 * Returns an ordered range of all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching acknowledgements
	 */
	public static List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey, int start, int end,
		OrderByComparator<Acknowledgement> orderByComparator) {

		return getPersistence().findByS_V(
			schoolGroupId, versionKey, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching acknowledgements
	 */
	public static List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey, int start, int end,
		OrderByComparator<Acknowledgement> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_V(
			schoolGroupId, versionKey, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching acknowledgement
	 * @throws NoSuchAcknowledgementException if a matching acknowledgement could not be found
	 */
	public static Acknowledgement findByS_V_First(
			long schoolGroupId, String versionKey,
			OrderByComparator<Acknowledgement> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchAcknowledgementException {

		return getPersistence().findByS_V_First(
			schoolGroupId, versionKey, orderByComparator);
	}

	/**
	 * Returns the first acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	public static Acknowledgement fetchByS_V_First(
		long schoolGroupId, String versionKey,
		OrderByComparator<Acknowledgement> orderByComparator) {

		return getPersistence().fetchByS_V_First(
			schoolGroupId, versionKey, orderByComparator);
	}

	/**
	 * Returns the last acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching acknowledgement
	 * @throws NoSuchAcknowledgementException if a matching acknowledgement could not be found
	 */
	public static Acknowledgement findByS_V_Last(
			long schoolGroupId, String versionKey,
			OrderByComparator<Acknowledgement> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchAcknowledgementException {

		return getPersistence().findByS_V_Last(
			schoolGroupId, versionKey, orderByComparator);
	}

	/**
	 * Returns the last acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	public static Acknowledgement fetchByS_V_Last(
		long schoolGroupId, String versionKey,
		OrderByComparator<Acknowledgement> orderByComparator) {

		return getPersistence().fetchByS_V_Last(
			schoolGroupId, versionKey, orderByComparator);
	}

	/**
	 * Returns the acknowledgements before and after the current acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param acknowledgementId the primary key of the current acknowledgement
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next acknowledgement
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	public static Acknowledgement[] findByS_V_PrevAndNext(
			long acknowledgementId, long schoolGroupId, String versionKey,
			OrderByComparator<Acknowledgement> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchAcknowledgementException {

		return getPersistence().findByS_V_PrevAndNext(
			acknowledgementId, schoolGroupId, versionKey, orderByComparator);
	}

	/**
	 * Removes all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 */
	public static void removeByS_V(long schoolGroupId, String versionKey) {
		getPersistence().removeByS_V(schoolGroupId, versionKey);
	}

	/**
	 * Returns the number of acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the number of matching acknowledgements
	 */
	public static int countByS_V(long schoolGroupId, String versionKey) {
		return getPersistence().countByS_V(schoolGroupId, versionKey);
	}

	/**
	 * Returns the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; or throws a <code>NoSuchAcknowledgementException</code> if it could not be found.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the matching acknowledgement
	 * @throws NoSuchAcknowledgementException if a matching acknowledgement could not be found
	 */
	public static Acknowledgement findByU_S_V(
			long userId, long schoolGroupId, String versionKey)
		throws nl.klassenkring.policy.exception.NoSuchAcknowledgementException {

		return getPersistence().findByU_S_V(userId, schoolGroupId, versionKey);
	}

	/**
	 * Returns the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	public static Acknowledgement fetchByU_S_V(
		long userId, long schoolGroupId, String versionKey) {

		return getPersistence().fetchByU_S_V(userId, schoolGroupId, versionKey);
	}

	/**
	 * Returns the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	public static Acknowledgement fetchByU_S_V(
		long userId, long schoolGroupId, String versionKey,
		boolean useFinderCache) {

		return getPersistence().fetchByU_S_V(
			userId, schoolGroupId, versionKey, useFinderCache);
	}

	/**
	 * Removes the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the acknowledgement that was removed
	 */
	public static Acknowledgement removeByU_S_V(
			long userId, long schoolGroupId, String versionKey)
		throws nl.klassenkring.policy.exception.NoSuchAcknowledgementException {

		return getPersistence().removeByU_S_V(
			userId, schoolGroupId, versionKey);
	}

	/**
	 * Returns the number of acknowledgements where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the number of matching acknowledgements
	 */
	public static int countByU_S_V(
		long userId, long schoolGroupId, String versionKey) {

		return getPersistence().countByU_S_V(userId, schoolGroupId, versionKey);
	}

	/**
	 * Caches the acknowledgement in the entity cache if it is enabled.
	 *
	 * @param acknowledgement the acknowledgement
	 */
	public static void cacheResult(Acknowledgement acknowledgement) {
		getPersistence().cacheResult(acknowledgement);
	}

	/**
	 * Caches the acknowledgements in the entity cache if it is enabled.
	 *
	 * @param acknowledgements the acknowledgements
	 */
	public static void cacheResult(List<Acknowledgement> acknowledgements) {
		getPersistence().cacheResult(acknowledgements);
	}

	/**
	 * Creates a new acknowledgement with the primary key. Does not add the acknowledgement to the database.
	 *
	 * @param acknowledgementId the primary key for the new acknowledgement
	 * @return the new acknowledgement
	 */
	public static Acknowledgement create(long acknowledgementId) {
		return getPersistence().create(acknowledgementId);
	}

	/**
	 * Removes the acknowledgement with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement that was removed
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	public static Acknowledgement remove(long acknowledgementId)
		throws nl.klassenkring.policy.exception.NoSuchAcknowledgementException {

		return getPersistence().remove(acknowledgementId);
	}

	public static Acknowledgement updateImpl(Acknowledgement acknowledgement) {
		return getPersistence().updateImpl(acknowledgement);
	}

	/**
	 * Returns the acknowledgement with the primary key or throws a <code>NoSuchAcknowledgementException</code> if it could not be found.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	public static Acknowledgement findByPrimaryKey(long acknowledgementId)
		throws nl.klassenkring.policy.exception.NoSuchAcknowledgementException {

		return getPersistence().findByPrimaryKey(acknowledgementId);
	}

	/**
	 * Returns the acknowledgement with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement, or <code>null</code> if a acknowledgement with the primary key could not be found
	 */
	public static Acknowledgement fetchByPrimaryKey(long acknowledgementId) {
		return getPersistence().fetchByPrimaryKey(acknowledgementId);
	}

	/**
	 * Returns all the acknowledgements.
	 *
	 * @return the acknowledgements
	 */
	public static List<Acknowledgement> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @return the range of acknowledgements
	 */
	public static List<Acknowledgement> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of acknowledgements
	 */
	public static List<Acknowledgement> findAll(
		int start, int end,
		OrderByComparator<Acknowledgement> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of acknowledgements
	 */
	public static List<Acknowledgement> findAll(
		int start, int end,
		OrderByComparator<Acknowledgement> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the acknowledgements from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of acknowledgements.
	 *
	 * @return the number of acknowledgements
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static AcknowledgementPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(AcknowledgementPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile AcknowledgementPersistence _persistence;

}