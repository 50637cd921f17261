/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.moderation.model.HardCopy;

/**
 * The persistence utility for the hard copy service. This utility wraps <code>nl.klassenkring.moderation.service.persistence.impl.HardCopyPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see HardCopyPersistence
 * @generated
 */
public class HardCopyUtil {

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
	public static void clearCache(HardCopy hardCopy) {
		getPersistence().clearCache(hardCopy);
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
	public static Map<Serializable, HardCopy> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<HardCopy> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<HardCopy> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<HardCopy> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<HardCopy> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static HardCopy update(HardCopy hardCopy) {
		return getPersistence().update(hardCopy);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static HardCopy update(
		HardCopy hardCopy, ServiceContext serviceContext) {

		return getPersistence().update(hardCopy, serviceContext);
	}

	/**
	 * Returns the hard copy where contentKind = &#63; and contentId = &#63; or throws a <code>NoSuchHardCopyException</code> if it could not be found.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the matching hard copy
	 * @throws NoSuchHardCopyException if a matching hard copy could not be found
	 */
	public static HardCopy findByC_C(String contentKind, long contentId)
		throws nl.klassenkring.moderation.exception.NoSuchHardCopyException {

		return getPersistence().findByC_C(contentKind, contentId);
	}

	/**
	 * Returns the hard copy where contentKind = &#63; and contentId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	public static HardCopy fetchByC_C(String contentKind, long contentId) {
		return getPersistence().fetchByC_C(contentKind, contentId);
	}

	/**
	 * Returns the hard copy where contentKind = &#63; and contentId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	public static HardCopy fetchByC_C(
		String contentKind, long contentId, boolean useFinderCache) {

		return getPersistence().fetchByC_C(
			contentKind, contentId, useFinderCache);
	}

	/**
	 * Removes the hard copy where contentKind = &#63; and contentId = &#63; from the database.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the hard copy that was removed
	 */
	public static HardCopy removeByC_C(String contentKind, long contentId)
		throws nl.klassenkring.moderation.exception.NoSuchHardCopyException {

		return getPersistence().removeByC_C(contentKind, contentId);
	}

	/**
	 * Returns the number of hard copies where contentKind = &#63; and contentId = &#63;.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the number of matching hard copies
	 */
	public static int countByC_C(String contentKind, long contentId) {
		return getPersistence().countByC_C(contentKind, contentId);
	}

	/**
	 * Returns all the hard copies where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching hard copies
	 */
	public static List<HardCopy> findByIncidentId(long incidentId) {
		return getPersistence().findByIncidentId(incidentId);
	}

	/**
	 * Returns a range of all the hard copies where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @return the range of matching hard copies
	 */
	public static List<HardCopy> findByIncidentId(
		long incidentId, int start, int end) {

		return getPersistence().findByIncidentId(incidentId, start, end);
	}

	/**
	 * Returns an ordered range of all the hard copies where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching hard copies
	 */
	public static List<HardCopy> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<HardCopy> orderByComparator) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the hard copies where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching hard copies
	 */
	public static List<HardCopy> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<HardCopy> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching hard copy
	 * @throws NoSuchHardCopyException if a matching hard copy could not be found
	 */
	public static HardCopy findByIncidentId_First(
			long incidentId, OrderByComparator<HardCopy> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchHardCopyException {

		return getPersistence().findByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the first hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	public static HardCopy fetchByIncidentId_First(
		long incidentId, OrderByComparator<HardCopy> orderByComparator) {

		return getPersistence().fetchByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching hard copy
	 * @throws NoSuchHardCopyException if a matching hard copy could not be found
	 */
	public static HardCopy findByIncidentId_Last(
			long incidentId, OrderByComparator<HardCopy> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchHardCopyException {

		return getPersistence().findByIncidentId_Last(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	public static HardCopy fetchByIncidentId_Last(
		long incidentId, OrderByComparator<HardCopy> orderByComparator) {

		return getPersistence().fetchByIncidentId_Last(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the hard copies before and after the current hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param hardCopyId the primary key of the current hard copy
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next hard copy
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	public static HardCopy[] findByIncidentId_PrevAndNext(
			long hardCopyId, long incidentId,
			OrderByComparator<HardCopy> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchHardCopyException {

		return getPersistence().findByIncidentId_PrevAndNext(
			hardCopyId, incidentId, orderByComparator);
	}

	/**
	 * Removes all the hard copies where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public static void removeByIncidentId(long incidentId) {
		getPersistence().removeByIncidentId(incidentId);
	}

	/**
	 * Returns the number of hard copies where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching hard copies
	 */
	public static int countByIncidentId(long incidentId) {
		return getPersistence().countByIncidentId(incidentId);
	}

	/**
	 * Caches the hard copy in the entity cache if it is enabled.
	 *
	 * @param hardCopy the hard copy
	 */
	public static void cacheResult(HardCopy hardCopy) {
		getPersistence().cacheResult(hardCopy);
	}

	/**
	 * Caches the hard copies in the entity cache if it is enabled.
	 *
	 * @param hardCopies the hard copies
	 */
	public static void cacheResult(List<HardCopy> hardCopies) {
		getPersistence().cacheResult(hardCopies);
	}

	/**
	 * Creates a new hard copy with the primary key. Does not add the hard copy to the database.
	 *
	 * @param hardCopyId the primary key for the new hard copy
	 * @return the new hard copy
	 */
	public static HardCopy create(long hardCopyId) {
		return getPersistence().create(hardCopyId);
	}

	/**
	 * Removes the hard copy with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy that was removed
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	public static HardCopy remove(long hardCopyId)
		throws nl.klassenkring.moderation.exception.NoSuchHardCopyException {

		return getPersistence().remove(hardCopyId);
	}

	public static HardCopy updateImpl(HardCopy hardCopy) {
		return getPersistence().updateImpl(hardCopy);
	}

	/**
	 * Returns the hard copy with the primary key or throws a <code>NoSuchHardCopyException</code> if it could not be found.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	public static HardCopy findByPrimaryKey(long hardCopyId)
		throws nl.klassenkring.moderation.exception.NoSuchHardCopyException {

		return getPersistence().findByPrimaryKey(hardCopyId);
	}

	/**
	 * Returns the hard copy with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy, or <code>null</code> if a hard copy with the primary key could not be found
	 */
	public static HardCopy fetchByPrimaryKey(long hardCopyId) {
		return getPersistence().fetchByPrimaryKey(hardCopyId);
	}

	/**
	 * Returns all the hard copies.
	 *
	 * @return the hard copies
	 */
	public static List<HardCopy> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @return the range of hard copies
	 */
	public static List<HardCopy> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of hard copies
	 */
	public static List<HardCopy> findAll(
		int start, int end, OrderByComparator<HardCopy> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of hard copies
	 */
	public static List<HardCopy> findAll(
		int start, int end, OrderByComparator<HardCopy> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the hard copies from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of hard copies.
	 *
	 * @return the number of hard copies
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static HardCopyPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(HardCopyPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile HardCopyPersistence _persistence;

}