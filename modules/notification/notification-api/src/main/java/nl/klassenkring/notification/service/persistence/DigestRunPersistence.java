/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.notification.exception.NoSuchDigestRunException;
import nl.klassenkring.notification.model.DigestRun;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the digest run service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see DigestRunUtil
 * @generated
 */
@ProviderType
public interface DigestRunPersistence extends BasePersistence<DigestRun> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link DigestRunUtil} to access the digest run persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns the digest run where schoolGroupId = &#63; and runDay = &#63; or throws a <code>NoSuchDigestRunException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the matching digest run
	 * @throws NoSuchDigestRunException if a matching digest run could not be found
	 */
	public DigestRun findByS_R(long schoolGroupId, String runDay)
		throws NoSuchDigestRunException;

	/**
	 * Returns the digest run where schoolGroupId = &#63; and runDay = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the matching digest run, or <code>null</code> if a matching digest run could not be found
	 */
	public DigestRun fetchByS_R(long schoolGroupId, String runDay);

	/**
	 * Returns the digest run where schoolGroupId = &#63; and runDay = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching digest run, or <code>null</code> if a matching digest run could not be found
	 */
	public DigestRun fetchByS_R(
		long schoolGroupId, String runDay, boolean useFinderCache);

	/**
	 * Removes the digest run where schoolGroupId = &#63; and runDay = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the digest run that was removed
	 */
	public DigestRun removeByS_R(long schoolGroupId, String runDay)
		throws NoSuchDigestRunException;

	/**
	 * Returns the number of digest runs where schoolGroupId = &#63; and runDay = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the number of matching digest runs
	 */
	public int countByS_R(long schoolGroupId, String runDay);

	/**
	 * Caches the digest run in the entity cache if it is enabled.
	 *
	 * @param digestRun the digest run
	 */
	public void cacheResult(DigestRun digestRun);

	/**
	 * Caches the digest runs in the entity cache if it is enabled.
	 *
	 * @param digestRuns the digest runs
	 */
	public void cacheResult(java.util.List<DigestRun> digestRuns);

	/**
	 * Creates a new digest run with the primary key. Does not add the digest run to the database.
	 *
	 * @param digestRunId the primary key for the new digest run
	 * @return the new digest run
	 */
	public DigestRun create(long digestRunId);

	/**
	 * Removes the digest run with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run that was removed
	 * @throws NoSuchDigestRunException if a digest run with the primary key could not be found
	 */
	public DigestRun remove(long digestRunId) throws NoSuchDigestRunException;

	public DigestRun updateImpl(DigestRun digestRun);

	/**
	 * Returns the digest run with the primary key or throws a <code>NoSuchDigestRunException</code> if it could not be found.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run
	 * @throws NoSuchDigestRunException if a digest run with the primary key could not be found
	 */
	public DigestRun findByPrimaryKey(long digestRunId)
		throws NoSuchDigestRunException;

	/**
	 * Returns the digest run with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run, or <code>null</code> if a digest run with the primary key could not be found
	 */
	public DigestRun fetchByPrimaryKey(long digestRunId);

	/**
	 * Returns all the digest runs.
	 *
	 * @return the digest runs
	 */
	public java.util.List<DigestRun> findAll();

	/**
	 * Returns a range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @return the range of digest runs
	 */
	public java.util.List<DigestRun> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of digest runs
	 */
	public java.util.List<DigestRun> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<DigestRun>
			orderByComparator);

	/**
	 * Returns an ordered range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of digest runs
	 */
	public java.util.List<DigestRun> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<DigestRun>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the digest runs from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of digest runs.
	 *
	 * @return the number of digest runs
	 */
	public int countAll();

}