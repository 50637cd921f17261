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

import nl.klassenkring.consent.model.ConsentDecision;

/**
 * The persistence utility for the consent decision service. This utility wraps <code>nl.klassenkring.consent.service.persistence.impl.ConsentDecisionPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentDecisionPersistence
 * @generated
 */
public class ConsentDecisionUtil {

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
	public static void clearCache(ConsentDecision consentDecision) {
		getPersistence().clearCache(consentDecision);
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
	public static Map<Serializable, ConsentDecision> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ConsentDecision> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ConsentDecision> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ConsentDecision> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ConsentDecision update(ConsentDecision consentDecision) {
		return getPersistence().update(consentDecision);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ConsentDecision update(
		ConsentDecision consentDecision, ServiceContext serviceContext) {

		return getPersistence().update(consentDecision, serviceContext);
	}

	/**
	 * Returns all the consent decisions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching consent decisions
	 */
	public static List<ConsentDecision> findByPupilId(long pupilId) {
		return getPersistence().findByPupilId(pupilId);
	}

	/**
	 * Returns a range of all the consent decisions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public static List<ConsentDecision> findByPupilId(
		long pupilId, int start, int end) {

		return getPersistence().findByPupilId(pupilId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByPupilId_First(
			long pupilId, OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByPupilId_First(pupilId, orderByComparator);
	}

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByPupilId_First(
		long pupilId, OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByPupilId_First(
			pupilId, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByPupilId_Last(
			long pupilId, OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByPupilId_Last(
		long pupilId, OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision[] findByPupilId_PrevAndNext(
			long consentDecisionId, long pupilId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByPupilId_PrevAndNext(
			consentDecisionId, pupilId, orderByComparator);
	}

	/**
	 * Removes all the consent decisions where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public static void removeByPupilId(long pupilId) {
		getPersistence().removeByPupilId(pupilId);
	}

	/**
	 * Returns the number of consent decisions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching consent decisions
	 */
	public static int countByPupilId(long pupilId) {
		return getPersistence().countByPupilId(pupilId);
	}

	/**
	 * Returns all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @return the matching consent decisions
	 */
	public static List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey) {

		return getPersistence().findByP_K(pupilId, purposeKey);
	}

	/**
	 * Returns a range of all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public static List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey, int start, int end) {

		return getPersistence().findByP_K(pupilId, purposeKey, start, end);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().findByP_K(
			pupilId, purposeKey, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByP_K(
			pupilId, purposeKey, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByP_K_First(
			long pupilId, String purposeKey,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByP_K_First(
			pupilId, purposeKey, orderByComparator);
	}

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByP_K_First(
		long pupilId, String purposeKey,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByP_K_First(
			pupilId, purposeKey, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByP_K_Last(
			long pupilId, String purposeKey,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByP_K_Last(
			pupilId, purposeKey, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByP_K_Last(
		long pupilId, String purposeKey,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByP_K_Last(
			pupilId, purposeKey, orderByComparator);
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision[] findByP_K_PrevAndNext(
			long consentDecisionId, long pupilId, String purposeKey,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByP_K_PrevAndNext(
			consentDecisionId, pupilId, purposeKey, orderByComparator);
	}

	/**
	 * Removes all the consent decisions where pupilId = &#63; and purposeKey = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 */
	public static void removeByP_K(long pupilId, String purposeKey) {
		getPersistence().removeByP_K(pupilId, purposeKey);
	}

	/**
	 * Returns the number of consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @return the number of matching consent decisions
	 */
	public static int countByP_K(long pupilId, String purposeKey) {
		return getPersistence().countByP_K(pupilId, purposeKey);
	}

	/**
	 * Returns all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @return the matching consent decisions
	 */
	public static List<ConsentDecision> findByP_G(
		long pupilId, long guardianId) {

		return getPersistence().findByP_G(pupilId, guardianId);
	}

	/**
	 * Returns a range of all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public static List<ConsentDecision> findByP_G(
		long pupilId, long guardianId, int start, int end) {

		return getPersistence().findByP_G(pupilId, guardianId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByP_G(
		long pupilId, long guardianId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().findByP_G(
			pupilId, guardianId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByP_G(
		long pupilId, long guardianId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByP_G(
			pupilId, guardianId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByP_G_First(
			long pupilId, long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByP_G_First(
			pupilId, guardianId, orderByComparator);
	}

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByP_G_First(
		long pupilId, long guardianId,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByP_G_First(
			pupilId, guardianId, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByP_G_Last(
			long pupilId, long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByP_G_Last(
			pupilId, guardianId, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByP_G_Last(
		long pupilId, long guardianId,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByP_G_Last(
			pupilId, guardianId, orderByComparator);
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision[] findByP_G_PrevAndNext(
			long consentDecisionId, long pupilId, long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByP_G_PrevAndNext(
			consentDecisionId, pupilId, guardianId, orderByComparator);
	}

	/**
	 * Removes all the consent decisions where pupilId = &#63; and guardianId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 */
	public static void removeByP_G(long pupilId, long guardianId) {
		getPersistence().removeByP_G(pupilId, guardianId);
	}

	/**
	 * Returns the number of consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @return the number of matching consent decisions
	 */
	public static int countByP_G(long pupilId, long guardianId) {
		return getPersistence().countByP_G(pupilId, guardianId);
	}

	/**
	 * Returns all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @return the matching consent decisions
	 */
	public static List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear) {

		return getPersistence().findByS_K_Y(
			schoolGroupId, purposeKey, schoolYear);
	}

	/**
	 * Returns a range of all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public static List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear, int start,
		int end) {

		return getPersistence().findByS_K_Y(
			schoolGroupId, purposeKey, schoolYear, start, end);
	}

	/**
	 * Returns an ordered range of all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear, int start,
		int end, OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().findByS_K_Y(
			schoolGroupId, purposeKey, schoolYear, start, end,
			orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear, int start,
		int end, OrderByComparator<ConsentDecision> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_K_Y(
			schoolGroupId, purposeKey, schoolYear, start, end,
			orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByS_K_Y_First(
			long schoolGroupId, String purposeKey, String schoolYear,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByS_K_Y_First(
			schoolGroupId, purposeKey, schoolYear, orderByComparator);
	}

	/**
	 * Returns the first consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByS_K_Y_First(
		long schoolGroupId, String purposeKey, String schoolYear,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByS_K_Y_First(
			schoolGroupId, purposeKey, schoolYear, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByS_K_Y_Last(
			long schoolGroupId, String purposeKey, String schoolYear,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByS_K_Y_Last(
			schoolGroupId, purposeKey, schoolYear, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByS_K_Y_Last(
		long schoolGroupId, String purposeKey, String schoolYear,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByS_K_Y_Last(
			schoolGroupId, purposeKey, schoolYear, orderByComparator);
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision[] findByS_K_Y_PrevAndNext(
			long consentDecisionId, long schoolGroupId, String purposeKey,
			String schoolYear,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByS_K_Y_PrevAndNext(
			consentDecisionId, schoolGroupId, purposeKey, schoolYear,
			orderByComparator);
	}

	/**
	 * Removes all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 */
	public static void removeByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear) {

		getPersistence().removeByS_K_Y(schoolGroupId, purposeKey, schoolYear);
	}

	/**
	 * Returns the number of consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @return the number of matching consent decisions
	 */
	public static int countByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear) {

		return getPersistence().countByS_K_Y(
			schoolGroupId, purposeKey, schoolYear);
	}

	/**
	 * Returns all the consent decisions where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching consent decisions
	 */
	public static List<ConsentDecision> findByGuardianId(long guardianId) {
		return getPersistence().findByGuardianId(guardianId);
	}

	/**
	 * Returns a range of all the consent decisions where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public static List<ConsentDecision> findByGuardianId(
		long guardianId, int start, int end) {

		return getPersistence().findByGuardianId(guardianId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent decisions where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().findByGuardianId(
			guardianId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent decisions where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public static List<ConsentDecision> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGuardianId(
			guardianId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByGuardianId_First(
			long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByGuardianId_First(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the first consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByGuardianId_First(
		long guardianId, OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByGuardianId_First(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public static ConsentDecision findByGuardianId_Last(
			long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByGuardianId_Last(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the last consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public static ConsentDecision fetchByGuardianId_Last(
		long guardianId, OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().fetchByGuardianId_Last(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision[] findByGuardianId_PrevAndNext(
			long consentDecisionId, long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByGuardianId_PrevAndNext(
			consentDecisionId, guardianId, orderByComparator);
	}

	/**
	 * Removes all the consent decisions where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	public static void removeByGuardianId(long guardianId) {
		getPersistence().removeByGuardianId(guardianId);
	}

	/**
	 * Returns the number of consent decisions where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching consent decisions
	 */
	public static int countByGuardianId(long guardianId) {
		return getPersistence().countByGuardianId(guardianId);
	}

	/**
	 * Caches the consent decision in the entity cache if it is enabled.
	 *
	 * @param consentDecision the consent decision
	 */
	public static void cacheResult(ConsentDecision consentDecision) {
		getPersistence().cacheResult(consentDecision);
	}

	/**
	 * Caches the consent decisions in the entity cache if it is enabled.
	 *
	 * @param consentDecisions the consent decisions
	 */
	public static void cacheResult(List<ConsentDecision> consentDecisions) {
		getPersistence().cacheResult(consentDecisions);
	}

	/**
	 * Creates a new consent decision with the primary key. Does not add the consent decision to the database.
	 *
	 * @param consentDecisionId the primary key for the new consent decision
	 * @return the new consent decision
	 */
	public static ConsentDecision create(long consentDecisionId) {
		return getPersistence().create(consentDecisionId);
	}

	/**
	 * Removes the consent decision with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision that was removed
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision remove(long consentDecisionId)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().remove(consentDecisionId);
	}

	public static ConsentDecision updateImpl(ConsentDecision consentDecision) {
		return getPersistence().updateImpl(consentDecision);
	}

	/**
	 * Returns the consent decision with the primary key or throws a <code>NoSuchConsentDecisionException</code> if it could not be found.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision findByPrimaryKey(long consentDecisionId)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentDecisionException {

		return getPersistence().findByPrimaryKey(consentDecisionId);
	}

	/**
	 * Returns the consent decision with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision, or <code>null</code> if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision fetchByPrimaryKey(long consentDecisionId) {
		return getPersistence().fetchByPrimaryKey(consentDecisionId);
	}

	/**
	 * Returns all the consent decisions.
	 *
	 * @return the consent decisions
	 */
	public static List<ConsentDecision> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of consent decisions
	 */
	public static List<ConsentDecision> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent decisions
	 */
	public static List<ConsentDecision> findAll(
		int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent decisions
	 */
	public static List<ConsentDecision> findAll(
		int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the consent decisions from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of consent decisions.
	 *
	 * @return the number of consent decisions
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ConsentDecisionPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ConsentDecisionPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ConsentDecisionPersistence _persistence;

}