/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import java.util.Date;

import nl.klassenkring.notification.exception.NoSuchOutboxMailException;
import nl.klassenkring.notification.model.OutboxMail;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the outbox mail service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see OutboxMailUtil
 * @generated
 */
@ProviderType
public interface OutboxMailPersistence extends BasePersistence<OutboxMail> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link OutboxMailUtil} to access the outbox mail persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns the outbox mail where companyId = &#63; and mailKey = &#63; or throws a <code>NoSuchOutboxMailException</code> if it could not be found.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public OutboxMail findByC_M(long companyId, String mailKey)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the outbox mail where companyId = &#63; and mailKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchByC_M(long companyId, String mailKey);

	/**
	 * Returns the outbox mail where companyId = &#63; and mailKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchByC_M(
		long companyId, String mailKey, boolean useFinderCache);

	/**
	 * Removes the outbox mail where companyId = &#63; and mailKey = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the outbox mail that was removed
	 */
	public OutboxMail removeByC_M(long companyId, String mailKey)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the number of outbox mails where companyId = &#63; and mailKey = &#63;.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the number of matching outbox mails
	 */
	public int countByC_M(long companyId, String mailKey);

	/**
	 * Returns all the outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @return the matching outbox mails
	 */
	public java.util.List<OutboxMail> findByS_LtD(int status, Date dueDate);

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
	public java.util.List<OutboxMail> findByS_LtD(
		int status, Date dueDate, int start, int end);

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
	public java.util.List<OutboxMail> findByS_LtD(
		int status, Date dueDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

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
	public java.util.List<OutboxMail> findByS_LtD(
		int status, Date dueDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public OutboxMail findByS_LtD_First(
			int status, Date dueDate,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the first outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchByS_LtD_First(
		int status, Date dueDate,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

	/**
	 * Returns the last outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public OutboxMail findByS_LtD_Last(
			int status, Date dueDate,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the last outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchByS_LtD_Last(
		int status, Date dueDate,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

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
	public OutboxMail[] findByS_LtD_PrevAndNext(
			long outboxMailId, int status, Date dueDate,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Removes all the outbox mails where status = &#63; and dueDate &le; &#63; from the database.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 */
	public void removeByS_LtD(int status, Date dueDate);

	/**
	 * Returns the number of outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @return the number of matching outbox mails
	 */
	public int countByS_LtD(int status, Date dueDate);

	/**
	 * Returns all the outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching outbox mails
	 */
	public java.util.List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status);

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
	public java.util.List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status, int start, int end);

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
	public java.util.List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

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
	public java.util.List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public OutboxMail findBySGI_S_First(
			long schoolGroupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the first outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchBySGI_S_First(
		long schoolGroupId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

	/**
	 * Returns the last outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public OutboxMail findBySGI_S_Last(
			long schoolGroupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the last outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchBySGI_S_Last(
		long schoolGroupId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

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
	public OutboxMail[] findBySGI_S_PrevAndNext(
			long outboxMailId, long schoolGroupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Removes all the outbox mails where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	public void removeBySGI_S(long schoolGroupId, int status);

	/**
	 * Returns the number of outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching outbox mails
	 */
	public int countBySGI_S(long schoolGroupId, int status);

	/**
	 * Returns all the outbox mails where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @return the matching outbox mails
	 */
	public java.util.List<OutboxMail> findByClaimKey(String claimKey);

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
	public java.util.List<OutboxMail> findByClaimKey(
		String claimKey, int start, int end);

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
	public java.util.List<OutboxMail> findByClaimKey(
		String claimKey, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

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
	public java.util.List<OutboxMail> findByClaimKey(
		String claimKey, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public OutboxMail findByClaimKey_First(
			String claimKey,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the first outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchByClaimKey_First(
		String claimKey,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

	/**
	 * Returns the last outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public OutboxMail findByClaimKey_Last(
			String claimKey,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the last outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchByClaimKey_Last(
		String claimKey,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public OutboxMail[] findByClaimKey_PrevAndNext(
			long outboxMailId, String claimKey,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Removes all the outbox mails where claimKey = &#63; from the database.
	 *
	 * @param claimKey the claim key
	 */
	public void removeByClaimKey(String claimKey);

	/**
	 * Returns the number of outbox mails where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @return the number of matching outbox mails
	 */
	public int countByClaimKey(String claimKey);

	/**
	 * Returns all the outbox mails where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the matching outbox mails
	 */
	public java.util.List<OutboxMail> findByUserId(long userId);

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
	public java.util.List<OutboxMail> findByUserId(
		long userId, int start, int end);

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
	public java.util.List<OutboxMail> findByUserId(
		long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

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
	public java.util.List<OutboxMail> findByUserId(
		long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public OutboxMail findByUserId_First(
			long userId,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the first outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchByUserId_First(
		long userId,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

	/**
	 * Returns the last outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	public OutboxMail findByUserId_Last(
			long userId,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the last outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	public OutboxMail fetchByUserId_Last(
		long userId,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public OutboxMail[] findByUserId_PrevAndNext(
			long outboxMailId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
				orderByComparator)
		throws NoSuchOutboxMailException;

	/**
	 * Removes all the outbox mails where userId = &#63; from the database.
	 *
	 * @param userId the user ID
	 */
	public void removeByUserId(long userId);

	/**
	 * Returns the number of outbox mails where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the number of matching outbox mails
	 */
	public int countByUserId(long userId);

	/**
	 * Caches the outbox mail in the entity cache if it is enabled.
	 *
	 * @param outboxMail the outbox mail
	 */
	public void cacheResult(OutboxMail outboxMail);

	/**
	 * Caches the outbox mails in the entity cache if it is enabled.
	 *
	 * @param outboxMails the outbox mails
	 */
	public void cacheResult(java.util.List<OutboxMail> outboxMails);

	/**
	 * Creates a new outbox mail with the primary key. Does not add the outbox mail to the database.
	 *
	 * @param outboxMailId the primary key for the new outbox mail
	 * @return the new outbox mail
	 */
	public OutboxMail create(long outboxMailId);

	/**
	 * Removes the outbox mail with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail that was removed
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public OutboxMail remove(long outboxMailId)
		throws NoSuchOutboxMailException;

	public OutboxMail updateImpl(OutboxMail outboxMail);

	/**
	 * Returns the outbox mail with the primary key or throws a <code>NoSuchOutboxMailException</code> if it could not be found.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	public OutboxMail findByPrimaryKey(long outboxMailId)
		throws NoSuchOutboxMailException;

	/**
	 * Returns the outbox mail with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail, or <code>null</code> if a outbox mail with the primary key could not be found
	 */
	public OutboxMail fetchByPrimaryKey(long outboxMailId);

	/**
	 * Returns all the outbox mails.
	 *
	 * @return the outbox mails
	 */
	public java.util.List<OutboxMail> findAll();

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
	public java.util.List<OutboxMail> findAll(int start, int end);

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
	public java.util.List<OutboxMail> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator);

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
	public java.util.List<OutboxMail> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<OutboxMail>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the outbox mails from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of outbox mails.
	 *
	 * @return the number of outbox mails
	 */
	public int countAll();

}