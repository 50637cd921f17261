/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.notification.model.OutboxMail;

/**
 * The persistence utility for the outbox mail service. This utility wraps <code>nl.klassenkring.notification.service.persistence.impl.OutboxMailPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see OutboxMailPersistence
 * @generated
 */
public class OutboxMailUtil {

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
	public static void clearCache(OutboxMail outboxMail) {
		getPersistence().clearCache(outboxMail);
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
	public static Map<Serializable, OutboxMail> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<OutboxMail> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<OutboxMail> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<OutboxMail> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static OutboxMail update(OutboxMail outboxMail) {
		return getPersistence().update(outboxMail);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static OutboxMail update(
		OutboxMail outboxMail, ServiceContext serviceContext) {

		return getPersistence().update(outboxMail, serviceContext);
	}

	/**
	 * Returns the outbox mail where companyId = &#63; and mailKey = &#63; or throws a <code>NoSuchOutboxMailException</code> if it could not be found.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public static OutboxMail findByC_M(long companyId, String mailKey)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByC_M(companyId, mailKey);
	}

	/**
	 * Returns the outbox mail where companyId = &#63; and mailKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchByC_M(long companyId, String mailKey) {
		return getPersistence().fetchByC_M(companyId, mailKey);
	}

	/**
	 * Returns the outbox mail where companyId = &#63; and mailKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchByC_M(
		long companyId, String mailKey, boolean useFinderCache) {

		return getPersistence().fetchByC_M(companyId, mailKey, useFinderCache);
	}

	/**
	 * Removes the outbox mail where companyId = &#63; and mailKey = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the outbox mail that was removed
	 */
	public static OutboxMail removeByC_M(long companyId, String mailKey)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().removeByC_M(companyId, mailKey);
	}

	/**
	 * Returns the number of outbox mails where companyId = &#63; and mailKey = &#63;.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the number of matching outbox mails
	 */
	public static int countByC_M(long companyId, String mailKey) {
		return getPersistence().countByC_M(companyId, mailKey);
	}

	/**
	 * Returns all the outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @return the matching outbox mails
	 */
	public static List<OutboxMail> findByS_LtD(int status, Date dueDate) {
		return getPersistence().findByS_LtD(status, dueDate);
	}

	/**
	 * Returns a range of all the outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of matching outbox mails
	 */
	public static List<OutboxMail> findByS_LtD(
		int status, Date dueDate, int start, int end) {

		return getPersistence().findByS_LtD(status, dueDate, start, end);
	}

	/**
	 * Returns an ordered range of all the outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching outbox mails
	 */
	public static List<OutboxMail> findByS_LtD(
		int status, Date dueDate, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().findByS_LtD(
			status, dueDate, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching outbox mails
	 */
	public static List<OutboxMail> findByS_LtD(
		int status, Date dueDate, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_LtD(
			status, dueDate, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public static OutboxMail findByS_LtD_First(
			int status, Date dueDate,
			OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByS_LtD_First(
			status, dueDate, orderByComparator);
	}

	/**
	 * Returns the first outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchByS_LtD_First(
		int status, Date dueDate,
		OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().fetchByS_LtD_First(
			status, dueDate, orderByComparator);
	}

	/**
	 * Returns the last outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public static OutboxMail findByS_LtD_Last(
			int status, Date dueDate,
			OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByS_LtD_Last(
			status, dueDate, orderByComparator);
	}

	/**
	 * Returns the last outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchByS_LtD_Last(
		int status, Date dueDate,
		OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().fetchByS_LtD_Last(
			status, dueDate, orderByComparator);
	}

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public static OutboxMail[] findByS_LtD_PrevAndNext(
			long outboxMailId, int status, Date dueDate,
			OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByS_LtD_PrevAndNext(
			outboxMailId, status, dueDate, orderByComparator);
	}

	/**
	 * Removes all the outbox mails where status = &#63; and dueDate &le; &#63; from the database.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 */
	public static void removeByS_LtD(int status, Date dueDate) {
		getPersistence().removeByS_LtD(status, dueDate);
	}

	/**
	 * Returns the number of outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @return the number of matching outbox mails
	 */
	public static int countByS_LtD(int status, Date dueDate) {
		return getPersistence().countByS_LtD(status, dueDate);
	}

	/**
	 * Returns all the outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching outbox mails
	 */
	public static List<OutboxMail> findBySGI_S(long schoolGroupId, int status) {
		return getPersistence().findBySGI_S(schoolGroupId, status);
	}

	/**
	 * Returns a range of all the outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of matching outbox mails
	 */
	public static List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status, int start, int end) {

		return getPersistence().findBySGI_S(schoolGroupId, status, start, end);
	}

	/**
	 * Returns an ordered range of all the outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching outbox mails
	 */
	public static List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().findBySGI_S(
			schoolGroupId, status, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching outbox mails
	 */
	public static List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySGI_S(
			schoolGroupId, status, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public static OutboxMail findBySGI_S_First(
			long schoolGroupId, int status,
			OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findBySGI_S_First(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the first outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchBySGI_S_First(
		long schoolGroupId, int status,
		OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().fetchBySGI_S_First(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the last outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public static OutboxMail findBySGI_S_Last(
			long schoolGroupId, int status,
			OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findBySGI_S_Last(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the last outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchBySGI_S_Last(
		long schoolGroupId, int status,
		OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().fetchBySGI_S_Last(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public static OutboxMail[] findBySGI_S_PrevAndNext(
			long outboxMailId, long schoolGroupId, int status,
			OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findBySGI_S_PrevAndNext(
			outboxMailId, schoolGroupId, status, orderByComparator);
	}

	/**
	 * Removes all the outbox mails where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	public static void removeBySGI_S(long schoolGroupId, int status) {
		getPersistence().removeBySGI_S(schoolGroupId, status);
	}

	/**
	 * Returns the number of outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching outbox mails
	 */
	public static int countBySGI_S(long schoolGroupId, int status) {
		return getPersistence().countBySGI_S(schoolGroupId, status);
	}

	/**
	 * Returns all the outbox mails where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @return the matching outbox mails
	 */
	public static List<OutboxMail> findByClaimKey(String claimKey) {
		return getPersistence().findByClaimKey(claimKey);
	}

	/**
	 * Returns a range of all the outbox mails where claimKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param claimKey the claim key
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of matching outbox mails
	 */
	public static List<OutboxMail> findByClaimKey(
		String claimKey, int start, int end) {

		return getPersistence().findByClaimKey(claimKey, start, end);
	}

	/**
	 * Returns an ordered range of all the outbox mails where claimKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param claimKey the claim key
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching outbox mails
	 */
	public static List<OutboxMail> findByClaimKey(
		String claimKey, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().findByClaimKey(
			claimKey, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the outbox mails where claimKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param claimKey the claim key
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching outbox mails
	 */
	public static List<OutboxMail> findByClaimKey(
		String claimKey, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByClaimKey(
			claimKey, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public static OutboxMail findByClaimKey_First(
			String claimKey, OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByClaimKey_First(
			claimKey, orderByComparator);
	}

	/**
	 * Returns the first outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchByClaimKey_First(
		String claimKey, OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().fetchByClaimKey_First(
			claimKey, orderByComparator);
	}

	/**
	 * Returns the last outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public static OutboxMail findByClaimKey_Last(
			String claimKey, OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByClaimKey_Last(
			claimKey, orderByComparator);
	}

	/**
	 * Returns the last outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchByClaimKey_Last(
		String claimKey, OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().fetchByClaimKey_Last(
			claimKey, orderByComparator);
	}

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public static OutboxMail[] findByClaimKey_PrevAndNext(
			long outboxMailId, String claimKey,
			OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByClaimKey_PrevAndNext(
			outboxMailId, claimKey, orderByComparator);
	}

	/**
	 * Removes all the outbox mails where claimKey = &#63; from the database.
	 *
	 * @param claimKey the claim key
	 */
	public static void removeByClaimKey(String claimKey) {
		getPersistence().removeByClaimKey(claimKey);
	}

	/**
	 * Returns the number of outbox mails where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @return the number of matching outbox mails
	 */
	public static int countByClaimKey(String claimKey) {
		return getPersistence().countByClaimKey(claimKey);
	}

	/**
	 * Returns all the outbox mails where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the matching outbox mails
	 */
	public static List<OutboxMail> findByUserId(long userId) {
		return getPersistence().findByUserId(userId);
	}

	/**
	 * Returns a range of all the outbox mails where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of matching outbox mails
	 */
	public static List<OutboxMail> findByUserId(
		long userId, int start, int end) {

		return getPersistence().findByUserId(userId, start, end);
	}

	/**
	 * Returns an ordered range of all the outbox mails where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching outbox mails
	 */
	public static List<OutboxMail> findByUserId(
		long userId, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().findByUserId(
			userId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the outbox mails where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching outbox mails
	 */
	public static List<OutboxMail> findByUserId(
		long userId, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUserId(
			userId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public static OutboxMail findByUserId_First(
			long userId, OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByUserId_First(userId, orderByComparator);
	}

	/**
	 * Returns the first outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchByUserId_First(
		long userId, OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().fetchByUserId_First(userId, orderByComparator);
	}

	/**
	 * Returns the last outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public static OutboxMail findByUserId_Last(
			long userId, OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByUserId_Last(userId, orderByComparator);
	}

	/**
	 * Returns the last outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public static OutboxMail fetchByUserId_Last(
		long userId, OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().fetchByUserId_Last(userId, orderByComparator);
	}

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public static OutboxMail[] findByUserId_PrevAndNext(
			long outboxMailId, long userId,
			OrderByComparator<OutboxMail> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByUserId_PrevAndNext(
			outboxMailId, userId, orderByComparator);
	}

	/**
	 * Removes all the outbox mails where userId = &#63; from the database.
	 *
	 * @param userId the user ID
	 */
	public static void removeByUserId(long userId) {
		getPersistence().removeByUserId(userId);
	}

	/**
	 * Returns the number of outbox mails where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the number of matching outbox mails
	 */
	public static int countByUserId(long userId) {
		return getPersistence().countByUserId(userId);
	}

	/**
	 * Caches the outbox mail in the entity cache if it is enabled.
	 *
	 * @param outboxMail the outbox mail
	 */
	public static void cacheResult(OutboxMail outboxMail) {
		getPersistence().cacheResult(outboxMail);
	}

	/**
	 * Caches the outbox mails in the entity cache if it is enabled.
	 *
	 * @param outboxMails the outbox mails
	 */
	public static void cacheResult(List<OutboxMail> outboxMails) {
		getPersistence().cacheResult(outboxMails);
	}

	/**
	 * Creates a new outbox mail with the primary key. Does not add the outbox mail to the database.
	 *
	 * @param outboxMailId the primary key for the new outbox mail
	 * @return the new outbox mail
	 */
	public static OutboxMail create(long outboxMailId) {
		return getPersistence().create(outboxMailId);
	}

	/**
	 * Removes the outbox mail with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail that was removed
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public static OutboxMail remove(long outboxMailId)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().remove(outboxMailId);
	}

	public static OutboxMail updateImpl(OutboxMail outboxMail) {
		return getPersistence().updateImpl(outboxMail);
	}

	/**
	 * Returns the outbox mail with the primary key or throws a <code>NoSuchOutboxMailException</code> if it could not be found.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public static OutboxMail findByPrimaryKey(long outboxMailId)
		throws nl.klassenkring.notification.exception.
			NoSuchOutboxMailException {

		return getPersistence().findByPrimaryKey(outboxMailId);
	}

	/**
	 * Returns the outbox mail with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail, or <code>null</code> if a outbox mail with the primary key could not be found
	 */
	public static OutboxMail fetchByPrimaryKey(long outboxMailId) {
		return getPersistence().fetchByPrimaryKey(outboxMailId);
	}

	/**
	 * Returns all the outbox mails.
	 *
	 * @return the outbox mails
	 */
	public static List<OutboxMail> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the outbox mails.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of outbox mails
	 */
	public static List<OutboxMail> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the outbox mails.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of outbox mails
	 */
	public static List<OutboxMail> findAll(
		int start, int end, OrderByComparator<OutboxMail> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the outbox mails.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of outbox mails
	 */
	public static List<OutboxMail> findAll(
		int start, int end, OrderByComparator<OutboxMail> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the outbox mails from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of outbox mails.
	 *
	 * @return the number of outbox mails
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static OutboxMailPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(OutboxMailPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile OutboxMailPersistence _persistence;

}