/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.picture.model.PictureDepiction;

/**
 * The persistence utility for the picture depiction service. This utility wraps <code>nl.klassenkring.picture.service.persistence.impl.PictureDepictionPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PictureDepictionPersistence
 * @generated
 */
public class PictureDepictionUtil {

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
	public static void clearCache(PictureDepiction pictureDepiction) {
		getPersistence().clearCache(pictureDepiction);
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
	public static Map<Serializable, PictureDepiction> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PictureDepiction> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PictureDepiction> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PictureDepiction> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PictureDepiction update(PictureDepiction pictureDepiction) {
		return getPersistence().update(pictureDepiction);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PictureDepiction update(
		PictureDepiction pictureDepiction, ServiceContext serviceContext) {

		return getPersistence().update(pictureDepiction, serviceContext);
	}

	/**
	 * Returns all the picture depictions where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the matching picture depictions
	 */
	public static List<PictureDepiction> findByPictureId(long pictureId) {
		return getPersistence().findByPictureId(pictureId);
	}

	/**
	 * Returns a range of all the picture depictions where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of matching picture depictions
	 */
	public static List<PictureDepiction> findByPictureId(
		long pictureId, int start, int end) {

		return getPersistence().findByPictureId(pictureId, start, end);
	}

	/**
	 * Returns an ordered range of all the picture depictions where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching picture depictions
	 */
	public static List<PictureDepiction> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator) {

		return getPersistence().findByPictureId(
			pictureId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the picture depictions where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching picture depictions
	 */
	public static List<PictureDepiction> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPictureId(
			pictureId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	public static PictureDepiction findByPictureId_First(
			long pictureId,
			OrderByComparator<PictureDepiction> orderByComparator)
		throws nl.klassenkring.picture.exception.
			NoSuchPictureDepictionException {

		return getPersistence().findByPictureId_First(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the first picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	public static PictureDepiction fetchByPictureId_First(
		long pictureId, OrderByComparator<PictureDepiction> orderByComparator) {

		return getPersistence().fetchByPictureId_First(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the last picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	public static PictureDepiction findByPictureId_Last(
			long pictureId,
			OrderByComparator<PictureDepiction> orderByComparator)
		throws nl.klassenkring.picture.exception.
			NoSuchPictureDepictionException {

		return getPersistence().findByPictureId_Last(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the last picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	public static PictureDepiction fetchByPictureId_Last(
		long pictureId, OrderByComparator<PictureDepiction> orderByComparator) {

		return getPersistence().fetchByPictureId_Last(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the picture depictions before and after the current picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureDepictionId the primary key of the current picture depiction
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	public static PictureDepiction[] findByPictureId_PrevAndNext(
			long pictureDepictionId, long pictureId,
			OrderByComparator<PictureDepiction> orderByComparator)
		throws nl.klassenkring.picture.exception.
			NoSuchPictureDepictionException {

		return getPersistence().findByPictureId_PrevAndNext(
			pictureDepictionId, pictureId, orderByComparator);
	}

	/**
	 * Removes all the picture depictions where pictureId = &#63; from the database.
	 *
	 * @param pictureId the picture ID
	 */
	public static void removeByPictureId(long pictureId) {
		getPersistence().removeByPictureId(pictureId);
	}

	/**
	 * Returns the number of picture depictions where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the number of matching picture depictions
	 */
	public static int countByPictureId(long pictureId) {
		return getPersistence().countByPictureId(pictureId);
	}

	/**
	 * Returns all the picture depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching picture depictions
	 */
	public static List<PictureDepiction> findByPupilId(long pupilId) {
		return getPersistence().findByPupilId(pupilId);
	}

	/**
	 * Returns a range of all the picture depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of matching picture depictions
	 */
	public static List<PictureDepiction> findByPupilId(
		long pupilId, int start, int end) {

		return getPersistence().findByPupilId(pupilId, start, end);
	}

	/**
	 * Returns an ordered range of all the picture depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching picture depictions
	 */
	public static List<PictureDepiction> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the picture depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching picture depictions
	 */
	public static List<PictureDepiction> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	public static PictureDepiction findByPupilId_First(
			long pupilId, OrderByComparator<PictureDepiction> orderByComparator)
		throws nl.klassenkring.picture.exception.
			NoSuchPictureDepictionException {

		return getPersistence().findByPupilId_First(pupilId, orderByComparator);
	}

	/**
	 * Returns the first picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	public static PictureDepiction fetchByPupilId_First(
		long pupilId, OrderByComparator<PictureDepiction> orderByComparator) {

		return getPersistence().fetchByPupilId_First(
			pupilId, orderByComparator);
	}

	/**
	 * Returns the last picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	public static PictureDepiction findByPupilId_Last(
			long pupilId, OrderByComparator<PictureDepiction> orderByComparator)
		throws nl.klassenkring.picture.exception.
			NoSuchPictureDepictionException {

		return getPersistence().findByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the last picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	public static PictureDepiction fetchByPupilId_Last(
		long pupilId, OrderByComparator<PictureDepiction> orderByComparator) {

		return getPersistence().fetchByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the picture depictions before and after the current picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pictureDepictionId the primary key of the current picture depiction
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	public static PictureDepiction[] findByPupilId_PrevAndNext(
			long pictureDepictionId, long pupilId,
			OrderByComparator<PictureDepiction> orderByComparator)
		throws nl.klassenkring.picture.exception.
			NoSuchPictureDepictionException {

		return getPersistence().findByPupilId_PrevAndNext(
			pictureDepictionId, pupilId, orderByComparator);
	}

	/**
	 * Removes all the picture depictions where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public static void removeByPupilId(long pupilId) {
		getPersistence().removeByPupilId(pupilId);
	}

	/**
	 * Returns the number of picture depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching picture depictions
	 */
	public static int countByPupilId(long pupilId) {
		return getPersistence().countByPupilId(pupilId);
	}

	/**
	 * Caches the picture depiction in the entity cache if it is enabled.
	 *
	 * @param pictureDepiction the picture depiction
	 */
	public static void cacheResult(PictureDepiction pictureDepiction) {
		getPersistence().cacheResult(pictureDepiction);
	}

	/**
	 * Caches the picture depictions in the entity cache if it is enabled.
	 *
	 * @param pictureDepictions the picture depictions
	 */
	public static void cacheResult(List<PictureDepiction> pictureDepictions) {
		getPersistence().cacheResult(pictureDepictions);
	}

	/**
	 * Creates a new picture depiction with the primary key. Does not add the picture depiction to the database.
	 *
	 * @param pictureDepictionId the primary key for the new picture depiction
	 * @return the new picture depiction
	 */
	public static PictureDepiction create(long pictureDepictionId) {
		return getPersistence().create(pictureDepictionId);
	}

	/**
	 * Removes the picture depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction that was removed
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	public static PictureDepiction remove(long pictureDepictionId)
		throws nl.klassenkring.picture.exception.
			NoSuchPictureDepictionException {

		return getPersistence().remove(pictureDepictionId);
	}

	public static PictureDepiction updateImpl(
		PictureDepiction pictureDepiction) {

		return getPersistence().updateImpl(pictureDepiction);
	}

	/**
	 * Returns the picture depiction with the primary key or throws a <code>NoSuchPictureDepictionException</code> if it could not be found.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	public static PictureDepiction findByPrimaryKey(long pictureDepictionId)
		throws nl.klassenkring.picture.exception.
			NoSuchPictureDepictionException {

		return getPersistence().findByPrimaryKey(pictureDepictionId);
	}

	/**
	 * Returns the picture depiction with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction, or <code>null</code> if a picture depiction with the primary key could not be found
	 */
	public static PictureDepiction fetchByPrimaryKey(long pictureDepictionId) {
		return getPersistence().fetchByPrimaryKey(pictureDepictionId);
	}

	/**
	 * Returns all the picture depictions.
	 *
	 * @return the picture depictions
	 */
	public static List<PictureDepiction> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of picture depictions
	 */
	public static List<PictureDepiction> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of picture depictions
	 */
	public static List<PictureDepiction> findAll(
		int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of picture depictions
	 */
	public static List<PictureDepiction> findAll(
		int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the picture depictions from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of picture depictions.
	 *
	 * @return the number of picture depictions
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PictureDepictionPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PictureDepictionPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PictureDepictionPersistence _persistence;

}