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

import nl.klassenkring.helprequest.model.HelpSignUp;

/**
 * The persistence utility for the help sign up service. This utility wraps <code>nl.klassenkring.helprequest.service.persistence.impl.HelpSignUpPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see HelpSignUpPersistence
 * @generated
 */
public class HelpSignUpUtil {

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
	public static void clearCache(HelpSignUp helpSignUp) {
		getPersistence().clearCache(helpSignUp);
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
	public static Map<Serializable, HelpSignUp> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<HelpSignUp> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<HelpSignUp> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<HelpSignUp> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static HelpSignUp update(HelpSignUp helpSignUp) {
		return getPersistence().update(helpSignUp);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static HelpSignUp update(
		HelpSignUp helpSignUp, ServiceContext serviceContext) {

		return getPersistence().update(helpSignUp, serviceContext);
	}

	/**
	 * Returns all the help sign ups where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the matching help sign ups
	 */
	public static List<HelpSignUp> findByHelpSlotId(long helpSlotId) {
		return getPersistence().findByHelpSlotId(helpSlotId);
	}

	/**
	 * Returns a range of all the help sign ups where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of matching help sign ups
	 */
	public static List<HelpSignUp> findByHelpSlotId(
		long helpSlotId, int start, int end) {

		return getPersistence().findByHelpSlotId(helpSlotId, start, end);
	}

	/**
	 * Returns an ordered range of all the help sign ups where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help sign ups
	 */
	public static List<HelpSignUp> findByHelpSlotId(
		long helpSlotId, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().findByHelpSlotId(
			helpSlotId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help sign ups where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help sign ups
	 */
	public static List<HelpSignUp> findByHelpSlotId(
		long helpSlotId, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByHelpSlotId(
			helpSlotId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public static HelpSignUp findByHelpSlotId_First(
			long helpSlotId, OrderByComparator<HelpSignUp> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().findByHelpSlotId_First(
			helpSlotId, orderByComparator);
	}

	/**
	 * Returns the first help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public static HelpSignUp fetchByHelpSlotId_First(
		long helpSlotId, OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().fetchByHelpSlotId_First(
			helpSlotId, orderByComparator);
	}

	/**
	 * Returns the last help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public static HelpSignUp findByHelpSlotId_Last(
			long helpSlotId, OrderByComparator<HelpSignUp> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().findByHelpSlotId_Last(
			helpSlotId, orderByComparator);
	}

	/**
	 * Returns the last help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public static HelpSignUp fetchByHelpSlotId_Last(
		long helpSlotId, OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().fetchByHelpSlotId_Last(
			helpSlotId, orderByComparator);
	}

	/**
	 * Returns the help sign ups before and after the current help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSignUpId the primary key of the current help sign up
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help sign up
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	public static HelpSignUp[] findByHelpSlotId_PrevAndNext(
			long helpSignUpId, long helpSlotId,
			OrderByComparator<HelpSignUp> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().findByHelpSlotId_PrevAndNext(
			helpSignUpId, helpSlotId, orderByComparator);
	}

	/**
	 * Returns all the help sign ups where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the matching help sign ups
	 */
	public static List<HelpSignUp> findByHelpSlotId(long[] helpSlotIds) {
		return getPersistence().findByHelpSlotId(helpSlotIds);
	}

	/**
	 * Returns a range of all the help sign ups where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of matching help sign ups
	 */
	public static List<HelpSignUp> findByHelpSlotId(
		long[] helpSlotIds, int start, int end) {

		return getPersistence().findByHelpSlotId(helpSlotIds, start, end);
	}

	/**
	 * Returns an ordered range of all the help sign ups where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help sign ups
	 */
	public static List<HelpSignUp> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().findByHelpSlotId(
			helpSlotIds, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help sign ups where helpSlotId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help sign ups
	 */
	public static List<HelpSignUp> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByHelpSlotId(
			helpSlotIds, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the help sign ups where helpSlotId = &#63; from the database.
	 *
	 * @param helpSlotId the help slot ID
	 */
	public static void removeByHelpSlotId(long helpSlotId) {
		getPersistence().removeByHelpSlotId(helpSlotId);
	}

	/**
	 * Returns the number of help sign ups where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the number of matching help sign ups
	 */
	public static int countByHelpSlotId(long helpSlotId) {
		return getPersistence().countByHelpSlotId(helpSlotId);
	}

	/**
	 * Returns the number of help sign ups where helpSlotId = any &#63;.
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the number of matching help sign ups
	 */
	public static int countByHelpSlotId(long[] helpSlotIds) {
		return getPersistence().countByHelpSlotId(helpSlotIds);
	}

	/**
	 * Returns the help sign up where helpSlotId = &#63; and userId = &#63; or throws a <code>NoSuchHelpSignUpException</code> if it could not be found.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public static HelpSignUp findByS_U(long helpSlotId, long userId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().findByS_U(helpSlotId, userId);
	}

	/**
	 * Returns the help sign up where helpSlotId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public static HelpSignUp fetchByS_U(long helpSlotId, long userId) {
		return getPersistence().fetchByS_U(helpSlotId, userId);
	}

	/**
	 * Returns the help sign up where helpSlotId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public static HelpSignUp fetchByS_U(
		long helpSlotId, long userId, boolean useFinderCache) {

		return getPersistence().fetchByS_U(helpSlotId, userId, useFinderCache);
	}

	/**
	 * Removes the help sign up where helpSlotId = &#63; and userId = &#63; from the database.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the help sign up that was removed
	 */
	public static HelpSignUp removeByS_U(long helpSlotId, long userId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().removeByS_U(helpSlotId, userId);
	}

	/**
	 * Returns the number of help sign ups where helpSlotId = &#63; and userId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the number of matching help sign ups
	 */
	public static int countByS_U(long helpSlotId, long userId) {
		return getPersistence().countByS_U(helpSlotId, userId);
	}

	/**
	 * Returns all the help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @return the matching help sign ups
	 */
	public static List<HelpSignUp> findByU_S(long userId, String signUpState) {
		return getPersistence().findByU_S(userId, signUpState);
	}

	/**
	 * Returns a range of all the help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of matching help sign ups
	 */
	public static List<HelpSignUp> findByU_S(
		long userId, String signUpState, int start, int end) {

		return getPersistence().findByU_S(userId, signUpState, start, end);
	}

	/**
	 * Returns an ordered range of all the help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help sign ups
	 */
	public static List<HelpSignUp> findByU_S(
		long userId, String signUpState, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().findByU_S(
			userId, signUpState, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help sign ups
	 */
	public static List<HelpSignUp> findByU_S(
		long userId, String signUpState, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByU_S(
			userId, signUpState, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public static HelpSignUp findByU_S_First(
			long userId, String signUpState,
			OrderByComparator<HelpSignUp> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().findByU_S_First(
			userId, signUpState, orderByComparator);
	}

	/**
	 * Returns the first help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public static HelpSignUp fetchByU_S_First(
		long userId, String signUpState,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().fetchByU_S_First(
			userId, signUpState, orderByComparator);
	}

	/**
	 * Returns the last help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public static HelpSignUp findByU_S_Last(
			long userId, String signUpState,
			OrderByComparator<HelpSignUp> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().findByU_S_Last(
			userId, signUpState, orderByComparator);
	}

	/**
	 * Returns the last help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public static HelpSignUp fetchByU_S_Last(
		long userId, String signUpState,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().fetchByU_S_Last(
			userId, signUpState, orderByComparator);
	}

	/**
	 * Returns the help sign ups before and after the current help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param helpSignUpId the primary key of the current help sign up
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help sign up
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	public static HelpSignUp[] findByU_S_PrevAndNext(
			long helpSignUpId, long userId, String signUpState,
			OrderByComparator<HelpSignUp> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().findByU_S_PrevAndNext(
			helpSignUpId, userId, signUpState, orderByComparator);
	}

	/**
	 * Returns all the help sign ups where userId = &#63; and signUpState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @return the matching help sign ups
	 */
	public static List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates) {

		return getPersistence().findByU_S(userId, signUpStates);
	}

	/**
	 * Returns a range of all the help sign ups where userId = &#63; and signUpState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of matching help sign ups
	 */
	public static List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates, int start, int end) {

		return getPersistence().findByU_S(userId, signUpStates, start, end);
	}

	/**
	 * Returns an ordered range of all the help sign ups where userId = &#63; and signUpState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help sign ups
	 */
	public static List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().findByU_S(
			userId, signUpStates, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help sign ups where userId = &#63; and signUpState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help sign ups
	 */
	public static List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByU_S(
			userId, signUpStates, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the help sign ups where userId = &#63; and signUpState = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 */
	public static void removeByU_S(long userId, String signUpState) {
		getPersistence().removeByU_S(userId, signUpState);
	}

	/**
	 * Returns the number of help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @return the number of matching help sign ups
	 */
	public static int countByU_S(long userId, String signUpState) {
		return getPersistence().countByU_S(userId, signUpState);
	}

	/**
	 * Returns the number of help sign ups where userId = &#63; and signUpState = any &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @return the number of matching help sign ups
	 */
	public static int countByU_S(long userId, String[] signUpStates) {
		return getPersistence().countByU_S(userId, signUpStates);
	}

	/**
	 * Caches the help sign up in the entity cache if it is enabled.
	 *
	 * @param helpSignUp the help sign up
	 */
	public static void cacheResult(HelpSignUp helpSignUp) {
		getPersistence().cacheResult(helpSignUp);
	}

	/**
	 * Caches the help sign ups in the entity cache if it is enabled.
	 *
	 * @param helpSignUps the help sign ups
	 */
	public static void cacheResult(List<HelpSignUp> helpSignUps) {
		getPersistence().cacheResult(helpSignUps);
	}

	/**
	 * Creates a new help sign up with the primary key. Does not add the help sign up to the database.
	 *
	 * @param helpSignUpId the primary key for the new help sign up
	 * @return the new help sign up
	 */
	public static HelpSignUp create(long helpSignUpId) {
		return getPersistence().create(helpSignUpId);
	}

	/**
	 * Removes the help sign up with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up that was removed
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	public static HelpSignUp remove(long helpSignUpId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().remove(helpSignUpId);
	}

	public static HelpSignUp updateImpl(HelpSignUp helpSignUp) {
		return getPersistence().updateImpl(helpSignUp);
	}

	/**
	 * Returns the help sign up with the primary key or throws a <code>NoSuchHelpSignUpException</code> if it could not be found.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	public static HelpSignUp findByPrimaryKey(long helpSignUpId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException {

		return getPersistence().findByPrimaryKey(helpSignUpId);
	}

	/**
	 * Returns the help sign up with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up, or <code>null</code> if a help sign up with the primary key could not be found
	 */
	public static HelpSignUp fetchByPrimaryKey(long helpSignUpId) {
		return getPersistence().fetchByPrimaryKey(helpSignUpId);
	}

	/**
	 * Returns all the help sign ups.
	 *
	 * @return the help sign ups
	 */
	public static List<HelpSignUp> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the help sign ups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of help sign ups
	 */
	public static List<HelpSignUp> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the help sign ups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of help sign ups
	 */
	public static List<HelpSignUp> findAll(
		int start, int end, OrderByComparator<HelpSignUp> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help sign ups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of help sign ups
	 */
	public static List<HelpSignUp> findAll(
		int start, int end, OrderByComparator<HelpSignUp> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the help sign ups from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of help sign ups.
	 *
	 * @return the number of help sign ups
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static HelpSignUpPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(HelpSignUpPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile HelpSignUpPersistence _persistence;

}