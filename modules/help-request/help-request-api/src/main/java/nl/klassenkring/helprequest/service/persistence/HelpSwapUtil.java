/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.helprequest.model.HelpSwap;

/**
 * The persistence utility for the help swap service. This utility wraps <code>nl.klassenkring.helprequest.service.persistence.impl.HelpSwapPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see HelpSwapPersistence
 * @generated
 */
public class HelpSwapUtil {

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
	public static void clearCache(HelpSwap helpSwap) {
		getPersistence().clearCache(helpSwap);
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
	public static Map<Serializable, HelpSwap> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<HelpSwap> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<HelpSwap> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<HelpSwap> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static HelpSwap update(HelpSwap helpSwap) {
		return getPersistence().update(helpSwap);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static HelpSwap update(
		HelpSwap helpSwap, ServiceContext serviceContext) {

		return getPersistence().update(helpSwap, serviceContext);
	}

	/**
	 * Returns all the help swaps where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the matching help swaps
	 */
	public static List<HelpSwap> findByHelpSlotId(long helpSlotId) {
		return getPersistence().findByHelpSlotId(helpSlotId);
	}

	/**
	 * Returns a range of all the help swaps where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	public static List<HelpSwap> findByHelpSlotId(
		long helpSlotId, int start, int end) {

		return getPersistence().findByHelpSlotId(helpSlotId, start, end);
	}

	/**
	 * Returns an ordered range of all the help swaps where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByHelpSlotId(
		long helpSlotId, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().findByHelpSlotId(
			helpSlotId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help swaps where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByHelpSlotId(
		long helpSlotId, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByHelpSlotId(
			helpSlotId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public static HelpSwap findByHelpSlotId_First(
			long helpSlotId, OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByHelpSlotId_First(
			helpSlotId, orderByComparator);
	}

	/**
	 * Returns the first help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public static HelpSwap fetchByHelpSlotId_First(
		long helpSlotId, OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().fetchByHelpSlotId_First(
			helpSlotId, orderByComparator);
	}

	/**
	 * Returns the last help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public static HelpSwap findByHelpSlotId_Last(
			long helpSlotId, OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByHelpSlotId_Last(
			helpSlotId, orderByComparator);
	}

	/**
	 * Returns the last help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public static HelpSwap fetchByHelpSlotId_Last(
		long helpSlotId, OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().fetchByHelpSlotId_Last(
			helpSlotId, orderByComparator);
	}

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public static HelpSwap[] findByHelpSlotId_PrevAndNext(
			long helpSwapId, long helpSlotId,
			OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByHelpSlotId_PrevAndNext(
			helpSwapId, helpSlotId, orderByComparator);
	}

	/**
	 * Returns all the help swaps where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the matching help swaps
	 */
	public static List<HelpSwap> findByHelpSlotId(long[] helpSlotIds) {
		return getPersistence().findByHelpSlotId(helpSlotIds);
	}

	/**
	 * Returns a range of all the help swaps where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	public static List<HelpSwap> findByHelpSlotId(
		long[] helpSlotIds, int start, int end) {

		return getPersistence().findByHelpSlotId(helpSlotIds, start, end);
	}

	/**
	 * Returns an ordered range of all the help swaps where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().findByHelpSlotId(
			helpSlotIds, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help swaps where helpSlotId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByHelpSlotId(
			helpSlotIds, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the help swaps where helpSlotId = &#63; from the database.
	 *
	 * @param helpSlotId the help slot ID
	 */
	public static void removeByHelpSlotId(long helpSlotId) {
		getPersistence().removeByHelpSlotId(helpSlotId);
	}

	/**
	 * Returns the number of help swaps where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the number of matching help swaps
	 */
	public static int countByHelpSlotId(long helpSlotId) {
		return getPersistence().countByHelpSlotId(helpSlotId);
	}

	/**
	 * Returns the number of help swaps where helpSlotId = any &#63;.
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the number of matching help swaps
	 */
	public static int countByHelpSlotId(long[] helpSlotIds) {
		return getPersistence().countByHelpSlotId(helpSlotIds);
	}

	/**
	 * Returns all the help swaps where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @return the matching help swaps
	 */
	public static List<HelpSwap> findByToSlotId(long toSlotId) {
		return getPersistence().findByToSlotId(toSlotId);
	}

	/**
	 * Returns a range of all the help swaps where toSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotId the to slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	public static List<HelpSwap> findByToSlotId(
		long toSlotId, int start, int end) {

		return getPersistence().findByToSlotId(toSlotId, start, end);
	}

	/**
	 * Returns an ordered range of all the help swaps where toSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotId the to slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByToSlotId(
		long toSlotId, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().findByToSlotId(
			toSlotId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help swaps where toSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotId the to slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByToSlotId(
		long toSlotId, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByToSlotId(
			toSlotId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public static HelpSwap findByToSlotId_First(
			long toSlotId, OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByToSlotId_First(
			toSlotId, orderByComparator);
	}

	/**
	 * Returns the first help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public static HelpSwap fetchByToSlotId_First(
		long toSlotId, OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().fetchByToSlotId_First(
			toSlotId, orderByComparator);
	}

	/**
	 * Returns the last help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public static HelpSwap findByToSlotId_Last(
			long toSlotId, OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByToSlotId_Last(
			toSlotId, orderByComparator);
	}

	/**
	 * Returns the last help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public static HelpSwap fetchByToSlotId_Last(
		long toSlotId, OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().fetchByToSlotId_Last(
			toSlotId, orderByComparator);
	}

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public static HelpSwap[] findByToSlotId_PrevAndNext(
			long helpSwapId, long toSlotId,
			OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByToSlotId_PrevAndNext(
			helpSwapId, toSlotId, orderByComparator);
	}

	/**
	 * Returns all the help swaps where toSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotIds the to slot IDs
	 * @return the matching help swaps
	 */
	public static List<HelpSwap> findByToSlotId(long[] toSlotIds) {
		return getPersistence().findByToSlotId(toSlotIds);
	}

	/**
	 * Returns a range of all the help swaps where toSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotIds the to slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	public static List<HelpSwap> findByToSlotId(
		long[] toSlotIds, int start, int end) {

		return getPersistence().findByToSlotId(toSlotIds, start, end);
	}

	/**
	 * Returns an ordered range of all the help swaps where toSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotIds the to slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByToSlotId(
		long[] toSlotIds, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().findByToSlotId(
			toSlotIds, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help swaps where toSlotId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotIds the to slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByToSlotId(
		long[] toSlotIds, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByToSlotId(
			toSlotIds, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the help swaps where toSlotId = &#63; from the database.
	 *
	 * @param toSlotId the to slot ID
	 */
	public static void removeByToSlotId(long toSlotId) {
		getPersistence().removeByToSlotId(toSlotId);
	}

	/**
	 * Returns the number of help swaps where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @return the number of matching help swaps
	 */
	public static int countByToSlotId(long toSlotId) {
		return getPersistence().countByToSlotId(toSlotId);
	}

	/**
	 * Returns the number of help swaps where toSlotId = any &#63;.
	 *
	 * @param toSlotIds the to slot IDs
	 * @return the number of matching help swaps
	 */
	public static int countByToSlotId(long[] toSlotIds) {
		return getPersistence().countByToSlotId(toSlotIds);
	}

	/**
	 * Returns all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @return the matching help swaps
	 */
	public static List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState) {

		return getPersistence().findByG_U_S(groupId, userId, swapState);
	}

	/**
	 * Returns a range of all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	public static List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState, int start, int end) {

		return getPersistence().findByG_U_S(
			groupId, userId, swapState, start, end);
	}

	/**
	 * Returns an ordered range of all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().findByG_U_S(
			groupId, userId, swapState, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByG_U_S(
			groupId, userId, swapState, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public static HelpSwap findByG_U_S_First(
			long groupId, long userId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByG_U_S_First(
			groupId, userId, swapState, orderByComparator);
	}

	/**
	 * Returns the first help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public static HelpSwap fetchByG_U_S_First(
		long groupId, long userId, String swapState,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().fetchByG_U_S_First(
			groupId, userId, swapState, orderByComparator);
	}

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public static HelpSwap findByG_U_S_Last(
			long groupId, long userId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByG_U_S_Last(
			groupId, userId, swapState, orderByComparator);
	}

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public static HelpSwap fetchByG_U_S_Last(
		long groupId, long userId, String swapState,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().fetchByG_U_S_Last(
			groupId, userId, swapState, orderByComparator);
	}

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public static HelpSwap[] findByG_U_S_PrevAndNext(
			long helpSwapId, long groupId, long userId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByG_U_S_PrevAndNext(
			helpSwapId, groupId, userId, swapState, orderByComparator);
	}

	/**
	 * Removes all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 */
	public static void removeByG_U_S(
		long groupId, long userId, String swapState) {

		getPersistence().removeByG_U_S(groupId, userId, swapState);
	}

	/**
	 * Returns the number of help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @return the number of matching help swaps
	 */
	public static int countByG_U_S(
		long groupId, long userId, String swapState) {

		return getPersistence().countByG_U_S(groupId, userId, swapState);
	}

	/**
	 * Returns all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @return the matching help swaps
	 */
	public static List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState) {

		return getPersistence().findByG_T_S(groupId, toUserId, swapState);
	}

	/**
	 * Returns a range of all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	public static List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState, int start, int end) {

		return getPersistence().findByG_T_S(
			groupId, toUserId, swapState, start, end);
	}

	/**
	 * Returns an ordered range of all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().findByG_T_S(
			groupId, toUserId, swapState, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	public static List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByG_T_S(
			groupId, toUserId, swapState, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public static HelpSwap findByG_T_S_First(
			long groupId, long toUserId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByG_T_S_First(
			groupId, toUserId, swapState, orderByComparator);
	}

	/**
	 * Returns the first help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public static HelpSwap fetchByG_T_S_First(
		long groupId, long toUserId, String swapState,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().fetchByG_T_S_First(
			groupId, toUserId, swapState, orderByComparator);
	}

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public static HelpSwap findByG_T_S_Last(
			long groupId, long toUserId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByG_T_S_Last(
			groupId, toUserId, swapState, orderByComparator);
	}

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public static HelpSwap fetchByG_T_S_Last(
		long groupId, long toUserId, String swapState,
		OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().fetchByG_T_S_Last(
			groupId, toUserId, swapState, orderByComparator);
	}

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public static HelpSwap[] findByG_T_S_PrevAndNext(
			long helpSwapId, long groupId, long toUserId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByG_T_S_PrevAndNext(
			helpSwapId, groupId, toUserId, swapState, orderByComparator);
	}

	/**
	 * Removes all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 */
	public static void removeByG_T_S(
		long groupId, long toUserId, String swapState) {

		getPersistence().removeByG_T_S(groupId, toUserId, swapState);
	}

	/**
	 * Returns the number of help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @return the number of matching help swaps
	 */
	public static int countByG_T_S(
		long groupId, long toUserId, String swapState) {

		return getPersistence().countByG_T_S(groupId, toUserId, swapState);
	}

	/**
	 * Caches the help swap in the entity cache if it is enabled.
	 *
	 * @param helpSwap the help swap
	 */
	public static void cacheResult(HelpSwap helpSwap) {
		getPersistence().cacheResult(helpSwap);
	}

	/**
	 * Caches the help swaps in the entity cache if it is enabled.
	 *
	 * @param helpSwaps the help swaps
	 */
	public static void cacheResult(List<HelpSwap> helpSwaps) {
		getPersistence().cacheResult(helpSwaps);
	}

	/**
	 * Creates a new help swap with the primary key. Does not add the help swap to the database.
	 *
	 * @param helpSwapId the primary key for the new help swap
	 * @return the new help swap
	 */
	public static HelpSwap create(long helpSwapId) {
		return getPersistence().create(helpSwapId);
	}

	/**
	 * Removes the help swap with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap that was removed
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public static HelpSwap remove(long helpSwapId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().remove(helpSwapId);
	}

	public static HelpSwap updateImpl(HelpSwap helpSwap) {
		return getPersistence().updateImpl(helpSwap);
	}

	/**
	 * Returns the help swap with the primary key or throws a <code>NoSuchHelpSwapException</code> if it could not be found.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public static HelpSwap findByPrimaryKey(long helpSwapId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSwapException {

		return getPersistence().findByPrimaryKey(helpSwapId);
	}

	/**
	 * Returns the help swap with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap, or <code>null</code> if a help swap with the primary key could not be found
	 */
	public static HelpSwap fetchByPrimaryKey(long helpSwapId) {
		return getPersistence().fetchByPrimaryKey(helpSwapId);
	}

	/**
	 * Returns all the help swaps.
	 *
	 * @return the help swaps
	 */
	public static List<HelpSwap> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the help swaps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of help swaps
	 */
	public static List<HelpSwap> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the help swaps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of help swaps
	 */
	public static List<HelpSwap> findAll(
		int start, int end, OrderByComparator<HelpSwap> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help swaps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of help swaps
	 */
	public static List<HelpSwap> findAll(
		int start, int end, OrderByComparator<HelpSwap> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the help swaps from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of help swaps.
	 *
	 * @return the number of help swaps
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static HelpSwapPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(HelpSwapPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile HelpSwapPersistence _persistence;

}