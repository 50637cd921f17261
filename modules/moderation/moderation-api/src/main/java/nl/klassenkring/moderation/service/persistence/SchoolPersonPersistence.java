/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.moderation.exception.NoSuchSchoolPersonException;
import nl.klassenkring.moderation.model.SchoolPerson;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the school person service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see SchoolPersonUtil
 * @generated
 */
@ProviderType
public interface SchoolPersonPersistence extends BasePersistence<SchoolPerson> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link SchoolPersonUtil} to access the school person persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @return the matching school persons
	 */
	public java.util.List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId);

	/**
	 * Returns a range of all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of matching school persons
	 */
	public java.util.List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId, int start,
		int end);

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching school persons
	 */
	public java.util.List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator);

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching school persons
	 */
	public java.util.List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	public SchoolPerson findByG_R_P_First(
			long groupId, String recipientKind, long personUserId,
			com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
				orderByComparator)
		throws NoSuchSchoolPersonException;

	/**
	 * Returns the first school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person, or <code>null</code> if a matching school person could not be found
	 */
	public SchoolPerson fetchByG_R_P_First(
		long groupId, String recipientKind, long personUserId,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator);

	/**
	 * Returns the last school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	public SchoolPerson findByG_R_P_Last(
			long groupId, String recipientKind, long personUserId,
			com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
				orderByComparator)
		throws NoSuchSchoolPersonException;

	/**
	 * Returns the last school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person, or <code>null</code> if a matching school person could not be found
	 */
	public SchoolPerson fetchByG_R_P_Last(
		long groupId, String recipientKind, long personUserId,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator);

	/**
	 * Returns the school persons before and after the current school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param schoolPersonId the primary key of the current school person
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	public SchoolPerson[] findByG_R_P_PrevAndNext(
			long schoolPersonId, long groupId, String recipientKind,
			long personUserId,
			com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
				orderByComparator)
		throws NoSuchSchoolPersonException;

	/**
	 * Removes all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 */
	public void removeByG_R_P(
		long groupId, String recipientKind, long personUserId);

	/**
	 * Returns the number of school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @return the number of matching school persons
	 */
	public int countByG_R_P(
		long groupId, String recipientKind, long personUserId);

	/**
	 * Returns all the school persons where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching school persons
	 */
	public java.util.List<SchoolPerson> findByGroupId(long groupId);

	/**
	 * Returns a range of all the school persons where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of matching school persons
	 */
	public java.util.List<SchoolPerson> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching school persons
	 */
	public java.util.List<SchoolPerson> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator);

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching school persons
	 */
	public java.util.List<SchoolPerson> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	public SchoolPerson findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
				orderByComparator)
		throws NoSuchSchoolPersonException;

	/**
	 * Returns the first school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person, or <code>null</code> if a matching school person could not be found
	 */
	public SchoolPerson fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator);

	/**
	 * Returns the last school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	public SchoolPerson findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
				orderByComparator)
		throws NoSuchSchoolPersonException;

	/**
	 * Returns the last school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person, or <code>null</code> if a matching school person could not be found
	 */
	public SchoolPerson fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator);

	/**
	 * Returns the school persons before and after the current school person in the ordered set where groupId = &#63;.
	 *
	 * @param schoolPersonId the primary key of the current school person
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	public SchoolPerson[] findByGroupId_PrevAndNext(
			long schoolPersonId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
				orderByComparator)
		throws NoSuchSchoolPersonException;

	/**
	 * Removes all the school persons where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of school persons where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching school persons
	 */
	public int countByGroupId(long groupId);

	/**
	 * Caches the school person in the entity cache if it is enabled.
	 *
	 * @param schoolPerson the school person
	 */
	public void cacheResult(SchoolPerson schoolPerson);

	/**
	 * Caches the school persons in the entity cache if it is enabled.
	 *
	 * @param schoolPersons the school persons
	 */
	public void cacheResult(java.util.List<SchoolPerson> schoolPersons);

	/**
	 * Creates a new school person with the primary key. Does not add the school person to the database.
	 *
	 * @param schoolPersonId the primary key for the new school person
	 * @return the new school person
	 */
	public SchoolPerson create(long schoolPersonId);

	/**
	 * Removes the school person with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person that was removed
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	public SchoolPerson remove(long schoolPersonId)
		throws NoSuchSchoolPersonException;

	public SchoolPerson updateImpl(SchoolPerson schoolPerson);

	/**
	 * Returns the school person with the primary key or throws a <code>NoSuchSchoolPersonException</code> if it could not be found.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	public SchoolPerson findByPrimaryKey(long schoolPersonId)
		throws NoSuchSchoolPersonException;

	/**
	 * Returns the school person with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person, or <code>null</code> if a school person with the primary key could not be found
	 */
	public SchoolPerson fetchByPrimaryKey(long schoolPersonId);

	/**
	 * Returns all the school persons.
	 *
	 * @return the school persons
	 */
	public java.util.List<SchoolPerson> findAll();

	/**
	 * Returns a range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of school persons
	 */
	public java.util.List<SchoolPerson> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of school persons
	 */
	public java.util.List<SchoolPerson> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator);

	/**
	 * Returns an ordered range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of school persons
	 */
	public java.util.List<SchoolPerson> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolPerson>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the school persons from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of school persons.
	 *
	 * @return the number of school persons
	 */
	public int countAll();

}