/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.consent.model.Objection;

/**
 * The persistence utility for the objection service. This utility wraps <code>nl.klassenkring.consent.service.persistence.impl.ObjectionPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ObjectionPersistence
 * @generated
 */
public class ObjectionUtil {

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
	public static void clearCache(Objection objection) {
		getPersistence().clearCache(objection);
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
	public static Map<Serializable, Objection> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<Objection> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<Objection> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<Objection> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<Objection> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static Objection update(Objection objection) {
		return getPersistence().update(objection);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static Objection update(
		Objection objection, ServiceContext serviceContext) {

		return getPersistence().update(objection, serviceContext);
	}

	/**
	 * Returns all the objections where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the matching objections
	 */
	public static List<Objection> findByPictureId(long pictureId) {
		return getPersistence().findByPictureId(pictureId);
	}

	/**
	 * Returns a range of all the objections where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of matching objections
	 */
	public static List<Objection> findByPictureId(
		long pictureId, int start, int end) {

		return getPersistence().findByPictureId(pictureId, start, end);
	}

	/**
	 * Returns an ordered range of all the objections where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching objections
	 */
	public static List<Objection> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<Objection> orderByComparator) {

		return getPersistence().findByPictureId(
			pictureId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the objections where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching objections
	 */
	public static List<Objection> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<Objection> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPictureId(
			pictureId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public static Objection findByPictureId_First(
			long pictureId, OrderByComparator<Objection> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByPictureId_First(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the first objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public static Objection fetchByPictureId_First(
		long pictureId, OrderByComparator<Objection> orderByComparator) {

		return getPersistence().fetchByPictureId_First(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the last objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public static Objection findByPictureId_Last(
			long pictureId, OrderByComparator<Objection> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByPictureId_Last(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the last objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public static Objection fetchByPictureId_Last(
		long pictureId, OrderByComparator<Objection> orderByComparator) {

		return getPersistence().fetchByPictureId_Last(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the objections before and after the current objection in the ordered set where pictureId = &#63;.
	 *
	 * @param objectionId the primary key of the current objection
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public static Objection[] findByPictureId_PrevAndNext(
			long objectionId, long pictureId,
			OrderByComparator<Objection> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByPictureId_PrevAndNext(
			objectionId, pictureId, orderByComparator);
	}

	/**
	 * Removes all the objections where pictureId = &#63; from the database.
	 *
	 * @param pictureId the picture ID
	 */
	public static void removeByPictureId(long pictureId) {
		getPersistence().removeByPictureId(pictureId);
	}

	/**
	 * Returns the number of objections where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the number of matching objections
	 */
	public static int countByPictureId(long pictureId) {
		return getPersistence().countByPictureId(pictureId);
	}

	/**
	 * Returns all the objections where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching objections
	 */
	public static List<Objection> findByPupilId(long pupilId) {
		return getPersistence().findByPupilId(pupilId);
	}

	/**
	 * Returns a range of all the objections where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of matching objections
	 */
	public static List<Objection> findByPupilId(
		long pupilId, int start, int end) {

		return getPersistence().findByPupilId(pupilId, start, end);
	}

	/**
	 * Returns an ordered range of all the objections where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching objections
	 */
	public static List<Objection> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Objection> orderByComparator) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the objections where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching objections
	 */
	public static List<Objection> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Objection> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public static Objection findByPupilId_First(
			long pupilId, OrderByComparator<Objection> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByPupilId_First(pupilId, orderByComparator);
	}

	/**
	 * Returns the first objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public static Objection fetchByPupilId_First(
		long pupilId, OrderByComparator<Objection> orderByComparator) {

		return getPersistence().fetchByPupilId_First(
			pupilId, orderByComparator);
	}

	/**
	 * Returns the last objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public static Objection findByPupilId_Last(
			long pupilId, OrderByComparator<Objection> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the last objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public static Objection fetchByPupilId_Last(
		long pupilId, OrderByComparator<Objection> orderByComparator) {

		return getPersistence().fetchByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the objections before and after the current objection in the ordered set where pupilId = &#63;.
	 *
	 * @param objectionId the primary key of the current objection
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public static Objection[] findByPupilId_PrevAndNext(
			long objectionId, long pupilId,
			OrderByComparator<Objection> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByPupilId_PrevAndNext(
			objectionId, pupilId, orderByComparator);
	}

	/**
	 * Removes all the objections where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public static void removeByPupilId(long pupilId) {
		getPersistence().removeByPupilId(pupilId);
	}

	/**
	 * Returns the number of objections where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching objections
	 */
	public static int countByPupilId(long pupilId) {
		return getPersistence().countByPupilId(pupilId);
	}

	/**
	 * Returns all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching objections
	 */
	public static List<Objection> findByS_S(long schoolGroupId, String status) {
		return getPersistence().findByS_S(schoolGroupId, status);
	}

	/**
	 * Returns a range of all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of matching objections
	 */
	public static List<Objection> findByS_S(
		long schoolGroupId, String status, int start, int end) {

		return getPersistence().findByS_S(schoolGroupId, status, start, end);
	}

	/**
	 * Returns an ordered range of all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching objections
	 */
	public static List<Objection> findByS_S(
		long schoolGroupId, String status, int start, int end,
		OrderByComparator<Objection> orderByComparator) {

		return getPersistence().findByS_S(
			schoolGroupId, status, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching objections
	 */
	public static List<Objection> findByS_S(
		long schoolGroupId, String status, int start, int end,
		OrderByComparator<Objection> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_S(
			schoolGroupId, status, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public static Objection findByS_S_First(
			long schoolGroupId, String status,
			OrderByComparator<Objection> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByS_S_First(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the first objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public static Objection fetchByS_S_First(
		long schoolGroupId, String status,
		OrderByComparator<Objection> orderByComparator) {

		return getPersistence().fetchByS_S_First(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the last objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public static Objection findByS_S_Last(
			long schoolGroupId, String status,
			OrderByComparator<Objection> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByS_S_Last(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the last objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public static Objection fetchByS_S_Last(
		long schoolGroupId, String status,
		OrderByComparator<Objection> orderByComparator) {

		return getPersistence().fetchByS_S_Last(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the objections before and after the current objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param objectionId the primary key of the current objection
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public static Objection[] findByS_S_PrevAndNext(
			long objectionId, long schoolGroupId, String status,
			OrderByComparator<Objection> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByS_S_PrevAndNext(
			objectionId, schoolGroupId, status, orderByComparator);
	}

	/**
	 * Removes all the objections where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	public static void removeByS_S(long schoolGroupId, String status) {
		getPersistence().removeByS_S(schoolGroupId, status);
	}

	/**
	 * Returns the number of objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching objections
	 */
	public static int countByS_S(long schoolGroupId, String status) {
		return getPersistence().countByS_S(schoolGroupId, status);
	}

	/**
	 * Caches the objection in the entity cache if it is enabled.
	 *
	 * @param objection the objection
	 */
	public static void cacheResult(Objection objection) {
		getPersistence().cacheResult(objection);
	}

	/**
	 * Caches the objections in the entity cache if it is enabled.
	 *
	 * @param objections the objections
	 */
	public static void cacheResult(List<Objection> objections) {
		getPersistence().cacheResult(objections);
	}

	/**
	 * Creates a new objection with the primary key. Does not add the objection to the database.
	 *
	 * @param objectionId the primary key for the new objection
	 * @return the new objection
	 */
	public static Objection create(long objectionId) {
		return getPersistence().create(objectionId);
	}

	/**
	 * Removes the objection with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection that was removed
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public static Objection remove(long objectionId)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().remove(objectionId);
	}

	public static Objection updateImpl(Objection objection) {
		return getPersistence().updateImpl(objection);
	}

	/**
	 * Returns the objection with the primary key or throws a <code>NoSuchObjectionException</code> if it could not be found.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public static Objection findByPrimaryKey(long objectionId)
		throws nl.klassenkring.consent.exception.NoSuchObjectionException {

		return getPersistence().findByPrimaryKey(objectionId);
	}

	/**
	 * Returns the objection with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection, or <code>null</code> if a objection with the primary key could not be found
	 */
	public static Objection fetchByPrimaryKey(long objectionId) {
		return getPersistence().fetchByPrimaryKey(objectionId);
	}

	/**
	 * Returns all the objections.
	 *
	 * @return the objections
	 */
	public static List<Objection> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of objections
	 */
	public static List<Objection> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of objections
	 */
	public static List<Objection> findAll(
		int start, int end, OrderByComparator<Objection> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of objections
	 */
	public static List<Objection> findAll(
		int start, int end, OrderByComparator<Objection> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the objections from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of objections.
	 *
	 * @return the number of objections
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ObjectionPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ObjectionPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ObjectionPersistence _persistence;

}