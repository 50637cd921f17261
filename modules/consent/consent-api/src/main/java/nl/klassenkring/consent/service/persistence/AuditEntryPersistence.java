/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.consent.exception.NoSuchAuditEntryException;
import nl.klassenkring.consent.model.AuditEntry;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the audit entry service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see AuditEntryUtil
 * @generated
 */
@ProviderType
public interface AuditEntryPersistence extends BasePersistence<AuditEntry> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link AuditEntryUtil} to access the audit entry persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the audit entries where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching audit entries
	 */
	public java.util.List<AuditEntry> findBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns a range of all the audit entries where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of matching audit entries
	 */
	public java.util.List<AuditEntry> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching audit entries
	 */
	public java.util.List<AuditEntry> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching audit entries
	 */
	public java.util.List<AuditEntry> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public AuditEntry findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
				orderByComparator)
		throws NoSuchAuditEntryException;

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public AuditEntry fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public AuditEntry findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
				orderByComparator)
		throws NoSuchAuditEntryException;

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public AuditEntry fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns the audit entries before and after the current audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param auditEntryId the primary key of the current audit entry
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public AuditEntry[] findBySchoolGroupId_PrevAndNext(
			long auditEntryId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
				orderByComparator)
		throws NoSuchAuditEntryException;

	/**
	 * Removes all the audit entries where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of audit entries where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching audit entries
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns all the audit entries where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching audit entries
	 */
	public java.util.List<AuditEntry> findByPupilId(long pupilId);

	/**
	 * Returns a range of all the audit entries where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of matching audit entries
	 */
	public java.util.List<AuditEntry> findByPupilId(
		long pupilId, int start, int end);

	/**
	 * Returns an ordered range of all the audit entries where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching audit entries
	 */
	public java.util.List<AuditEntry> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns an ordered range of all the audit entries where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching audit entries
	 */
	public java.util.List<AuditEntry> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public AuditEntry findByPupilId_First(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
				orderByComparator)
		throws NoSuchAuditEntryException;

	/**
	 * Returns the first audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public AuditEntry fetchByPupilId_First(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns the last audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public AuditEntry findByPupilId_Last(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
				orderByComparator)
		throws NoSuchAuditEntryException;

	/**
	 * Returns the last audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public AuditEntry fetchByPupilId_Last(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns the audit entries before and after the current audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param auditEntryId the primary key of the current audit entry
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public AuditEntry[] findByPupilId_PrevAndNext(
			long auditEntryId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
				orderByComparator)
		throws NoSuchAuditEntryException;

	/**
	 * Removes all the audit entries where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public void removeByPupilId(long pupilId);

	/**
	 * Returns the number of audit entries where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching audit entries
	 */
	public int countByPupilId(long pupilId);

	/**
	 * Returns all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @return the matching audit entries
	 */
	public java.util.List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId);

	/**
	 * Returns a range of all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of matching audit entries
	 */
	public java.util.List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId, int start, int end);

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching audit entries
	 */
	public java.util.List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching audit entries
	 */
	public java.util.List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public AuditEntry findByS_P_First(
			long schoolGroupId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
				orderByComparator)
		throws NoSuchAuditEntryException;

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public AuditEntry fetchByS_P_First(
		long schoolGroupId, long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public AuditEntry findByS_P_Last(
			long schoolGroupId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
				orderByComparator)
		throws NoSuchAuditEntryException;

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public AuditEntry fetchByS_P_Last(
		long schoolGroupId, long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns the audit entries before and after the current audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param auditEntryId the primary key of the current audit entry
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public AuditEntry[] findByS_P_PrevAndNext(
			long auditEntryId, long schoolGroupId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
				orderByComparator)
		throws NoSuchAuditEntryException;

	/**
	 * Removes all the audit entries where schoolGroupId = &#63; and pupilId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 */
	public void removeByS_P(long schoolGroupId, long pupilId);

	/**
	 * Returns the number of audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @return the number of matching audit entries
	 */
	public int countByS_P(long schoolGroupId, long pupilId);

	/**
	 * Caches the audit entry in the entity cache if it is enabled.
	 *
	 * @param auditEntry the audit entry
	 */
	public void cacheResult(AuditEntry auditEntry);

	/**
	 * Caches the audit entries in the entity cache if it is enabled.
	 *
	 * @param auditEntries the audit entries
	 */
	public void cacheResult(java.util.List<AuditEntry> auditEntries);

	/**
	 * Creates a new audit entry with the primary key. Does not add the audit entry to the database.
	 *
	 * @param auditEntryId the primary key for the new audit entry
	 * @return the new audit entry
	 */
	public AuditEntry create(long auditEntryId);

	/**
	 * Removes the audit entry with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param auditEntryId the primary key of the audit entry
	 * @return the audit entry that was removed
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public AuditEntry remove(long auditEntryId)
		throws NoSuchAuditEntryException;

	public AuditEntry updateImpl(AuditEntry auditEntry);

	/**
	 * Returns the audit entry with the primary key or throws a <code>NoSuchAuditEntryException</code> if it could not be found.
	 *
	 * @param auditEntryId the primary key of the audit entry
	 * @return the audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public AuditEntry findByPrimaryKey(long auditEntryId)
		throws NoSuchAuditEntryException;

	/**
	 * Returns the audit entry with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param auditEntryId the primary key of the audit entry
	 * @return the audit entry, or <code>null</code> if a audit entry with the primary key could not be found
	 */
	public AuditEntry fetchByPrimaryKey(long auditEntryId);

	/**
	 * Returns all the audit entries.
	 *
	 * @return the audit entries
	 */
	public java.util.List<AuditEntry> findAll();

	/**
	 * Returns a range of all the audit entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of audit entries
	 */
	public java.util.List<AuditEntry> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the audit entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of audit entries
	 */
	public java.util.List<AuditEntry> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator);

	/**
	 * Returns an ordered range of all the audit entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of audit entries
	 */
	public java.util.List<AuditEntry> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<AuditEntry>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the audit entries from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of audit entries.
	 *
	 * @return the number of audit entries
	 */
	public int countAll();

}