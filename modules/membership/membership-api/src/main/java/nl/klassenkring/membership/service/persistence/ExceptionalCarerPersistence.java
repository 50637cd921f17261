/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.membership.exception.NoSuchExceptionalCarerException;
import nl.klassenkring.membership.model.ExceptionalCarer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the exceptional carer service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ExceptionalCarerUtil
 * @generated
 */
@ProviderType
public interface ExceptionalCarerPersistence
	extends BasePersistence<ExceptionalCarer> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ExceptionalCarerUtil} to access the exceptional carer persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_S(
		long groupId, String requestState);

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_S(
		long groupId, String requestState, int start, int end);

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_S(
		long groupId, String requestState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_S(
		long groupId, String requestState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer findByG_S_First(
			long groupId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
				orderByComparator)
		throws NoSuchExceptionalCarerException;

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer fetchByG_S_First(
		long groupId, String requestState,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer findByG_S_Last(
			long groupId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
				orderByComparator)
		throws NoSuchExceptionalCarerException;

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer fetchByG_S_Last(
		long groupId, String requestState,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns the exceptional carers before and after the current exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param exceptionalCarerId the primary key of the current exceptional carer
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public ExceptionalCarer[] findByG_S_PrevAndNext(
			long exceptionalCarerId, long groupId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
				orderByComparator)
		throws NoSuchExceptionalCarerException;

	/**
	 * Returns all the exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates);

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates, int start, int end);

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the exceptional carers where groupId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 */
	public void removeByG_S(long groupId, String requestState);

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the number of matching exceptional carers
	 */
	public int countByG_S(long groupId, String requestState);

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the number of matching exceptional carers
	 */
	public int countByG_S(long groupId, String[] requestStates);

	/**
	 * Returns all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @return the matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState);

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState, int start,
		int end);

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer findByG_C_S_First(
			long groupId, long carerUserId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
				orderByComparator)
		throws NoSuchExceptionalCarerException;

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer fetchByG_C_S_First(
		long groupId, long carerUserId, String requestState,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer findByG_C_S_Last(
			long groupId, long carerUserId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
				orderByComparator)
		throws NoSuchExceptionalCarerException;

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer fetchByG_C_S_Last(
		long groupId, long carerUserId, String requestState,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns the exceptional carers before and after the current exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param exceptionalCarerId the primary key of the current exceptional carer
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public ExceptionalCarer[] findByG_C_S_PrevAndNext(
			long exceptionalCarerId, long groupId, long carerUserId,
			String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
				orderByComparator)
		throws NoSuchExceptionalCarerException;

	/**
	 * Returns all the exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @return the matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState);

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState, int start,
		int end);

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 */
	public void removeByG_C_S(
		long groupId, long carerUserId, String requestState);

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @return the number of matching exceptional carers
	 */
	public int countByG_C_S(
		long groupId, long carerUserId, String requestState);

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @return the number of matching exceptional carers
	 */
	public int countByG_C_S(
		long groupId, long[] carerUserIds, String requestState);

	/**
	 * Returns all the exceptional carers where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @return the matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByCarerUserId(long carerUserId);

	/**
	 * Returns a range of all the exceptional carers where carerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param carerUserId the carer user ID
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByCarerUserId(
		long carerUserId, int start, int end);

	/**
	 * Returns an ordered range of all the exceptional carers where carerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param carerUserId the carer user ID
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByCarerUserId(
		long carerUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the exceptional carers where carerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param carerUserId the carer user ID
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findByCarerUserId(
		long carerUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer findByCarerUserId_First(
			long carerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
				orderByComparator)
		throws NoSuchExceptionalCarerException;

	/**
	 * Returns the first exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer fetchByCarerUserId_First(
		long carerUserId,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns the last exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer findByCarerUserId_Last(
			long carerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
				orderByComparator)
		throws NoSuchExceptionalCarerException;

	/**
	 * Returns the last exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public ExceptionalCarer fetchByCarerUserId_Last(
		long carerUserId,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns the exceptional carers before and after the current exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param exceptionalCarerId the primary key of the current exceptional carer
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public ExceptionalCarer[] findByCarerUserId_PrevAndNext(
			long exceptionalCarerId, long carerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
				orderByComparator)
		throws NoSuchExceptionalCarerException;

	/**
	 * Removes all the exceptional carers where carerUserId = &#63; from the database.
	 *
	 * @param carerUserId the carer user ID
	 */
	public void removeByCarerUserId(long carerUserId);

	/**
	 * Returns the number of exceptional carers where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @return the number of matching exceptional carers
	 */
	public int countByCarerUserId(long carerUserId);

	/**
	 * Caches the exceptional carer in the entity cache if it is enabled.
	 *
	 * @param exceptionalCarer the exceptional carer
	 */
	public void cacheResult(ExceptionalCarer exceptionalCarer);

	/**
	 * Caches the exceptional carers in the entity cache if it is enabled.
	 *
	 * @param exceptionalCarers the exceptional carers
	 */
	public void cacheResult(java.util.List<ExceptionalCarer> exceptionalCarers);

	/**
	 * Creates a new exceptional carer with the primary key. Does not add the exceptional carer to the database.
	 *
	 * @param exceptionalCarerId the primary key for the new exceptional carer
	 * @return the new exceptional carer
	 */
	public ExceptionalCarer create(long exceptionalCarerId);

	/**
	 * Removes the exceptional carer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer that was removed
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public ExceptionalCarer remove(long exceptionalCarerId)
		throws NoSuchExceptionalCarerException;

	public ExceptionalCarer updateImpl(ExceptionalCarer exceptionalCarer);

	/**
	 * Returns the exceptional carer with the primary key or throws a <code>NoSuchExceptionalCarerException</code> if it could not be found.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public ExceptionalCarer findByPrimaryKey(long exceptionalCarerId)
		throws NoSuchExceptionalCarerException;

	/**
	 * Returns the exceptional carer with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer, or <code>null</code> if a exceptional carer with the primary key could not be found
	 */
	public ExceptionalCarer fetchByPrimaryKey(long exceptionalCarerId);

	/**
	 * Returns all the exceptional carers.
	 *
	 * @return the exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findAll();

	/**
	 * Returns a range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator);

	/**
	 * Returns an ordered range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of exceptional carers
	 */
	public java.util.List<ExceptionalCarer> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExceptionalCarer>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the exceptional carers from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of exceptional carers.
	 *
	 * @return the number of exceptional carers
	 */
	public int countAll();

}