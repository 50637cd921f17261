/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.roster.exception.NoSuchRosterImportException;
import nl.klassenkring.roster.model.RosterImport;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the roster import service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see RosterImportUtil
 * @generated
 */
@ProviderType
public interface RosterImportPersistence extends BasePersistence<RosterImport> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link RosterImportUtil} to access the roster import persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the roster imports where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching roster imports
	 */
	public java.util.List<RosterImport> findBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns a range of all the roster imports where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @return the range of matching roster imports
	 */
	public java.util.List<RosterImport> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

	/**
	 * Returns an ordered range of all the roster imports where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching roster imports
	 */
	public java.util.List<RosterImport> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<RosterImport>
			orderByComparator);

	/**
	 * Returns an ordered range of all the roster imports where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching roster imports
	 */
	public java.util.List<RosterImport> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<RosterImport>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching roster import
	 * @throws NoSuchRosterImportException if a matching roster import could not be found
	 */
	public RosterImport findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<RosterImport>
				orderByComparator)
		throws NoSuchRosterImportException;

	/**
	 * Returns the first roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching roster import, or <code>null</code> if a matching roster import could not be found
	 */
	public RosterImport fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<RosterImport>
			orderByComparator);

	/**
	 * Returns the last roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching roster import
	 * @throws NoSuchRosterImportException if a matching roster import could not be found
	 */
	public RosterImport findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<RosterImport>
				orderByComparator)
		throws NoSuchRosterImportException;

	/**
	 * Returns the last roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching roster import, or <code>null</code> if a matching roster import could not be found
	 */
	public RosterImport fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<RosterImport>
			orderByComparator);

	/**
	 * Returns the roster imports before and after the current roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param rosterImportId the primary key of the current roster import
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next roster import
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	public RosterImport[] findBySchoolGroupId_PrevAndNext(
			long rosterImportId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<RosterImport>
				orderByComparator)
		throws NoSuchRosterImportException;

	/**
	 * Removes all the roster imports where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of roster imports where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching roster imports
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Caches the roster import in the entity cache if it is enabled.
	 *
	 * @param rosterImport the roster import
	 */
	public void cacheResult(RosterImport rosterImport);

	/**
	 * Caches the roster imports in the entity cache if it is enabled.
	 *
	 * @param rosterImports the roster imports
	 */
	public void cacheResult(java.util.List<RosterImport> rosterImports);

	/**
	 * Creates a new roster import with the primary key. Does not add the roster import to the database.
	 *
	 * @param rosterImportId the primary key for the new roster import
	 * @return the new roster import
	 */
	public RosterImport create(long rosterImportId);

	/**
	 * Removes the roster import with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import that was removed
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	public RosterImport remove(long rosterImportId)
		throws NoSuchRosterImportException;

	public RosterImport updateImpl(RosterImport rosterImport);

	/**
	 * Returns the roster import with the primary key or throws a <code>NoSuchRosterImportException</code> if it could not be found.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	public RosterImport findByPrimaryKey(long rosterImportId)
		throws NoSuchRosterImportException;

	/**
	 * Returns the roster import with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import, or <code>null</code> if a roster import with the primary key could not be found
	 */
	public RosterImport fetchByPrimaryKey(long rosterImportId);

	/**
	 * Returns all the roster imports.
	 *
	 * @return the roster imports
	 */
	public java.util.List<RosterImport> findAll();

	/**
	 * Returns a range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @return the range of roster imports
	 */
	public java.util.List<RosterImport> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of roster imports
	 */
	public java.util.List<RosterImport> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<RosterImport>
			orderByComparator);

	/**
	 * Returns an ordered range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of roster imports
	 */
	public java.util.List<RosterImport> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<RosterImport>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the roster imports from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of roster imports.
	 *
	 * @return the number of roster imports
	 */
	public int countAll();

}