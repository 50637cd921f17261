/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.membership.exception.NoSuchSchoolYearStepException;
import nl.klassenkring.membership.model.SchoolYearStep;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the school year step service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see SchoolYearStepUtil
 * @generated
 */
@ProviderType
public interface SchoolYearStepPersistence
	extends BasePersistence<SchoolYearStep> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link SchoolYearStepUtil} to access the school year step persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @return the matching school year steps
	 */
	public java.util.List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId);

	/**
	 * Returns a range of all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @return the range of matching school year steps
	 */
	public java.util.List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId, int start, int end);

	/**
	 * Returns an ordered range of all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching school year steps
	 */
	public java.util.List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolYearStep>
			orderByComparator);

	/**
	 * Returns an ordered range of all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching school year steps
	 */
	public java.util.List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolYearStep>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school year step
	 * @throws NoSuchSchoolYearStepException if a matching school year step could not be found
	 */
	public SchoolYearStep findBySchoolYearRolloverId_First(
			long schoolYearRolloverId,
			com.liferay.portal.kernel.util.OrderByComparator<SchoolYearStep>
				orderByComparator)
		throws NoSuchSchoolYearStepException;

	/**
	 * Returns the first school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school year step, or <code>null</code> if a matching school year step could not be found
	 */
	public SchoolYearStep fetchBySchoolYearRolloverId_First(
		long schoolYearRolloverId,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolYearStep>
			orderByComparator);

	/**
	 * Returns the last school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school year step
	 * @throws NoSuchSchoolYearStepException if a matching school year step could not be found
	 */
	public SchoolYearStep findBySchoolYearRolloverId_Last(
			long schoolYearRolloverId,
			com.liferay.portal.kernel.util.OrderByComparator<SchoolYearStep>
				orderByComparator)
		throws NoSuchSchoolYearStepException;

	/**
	 * Returns the last school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school year step, or <code>null</code> if a matching school year step could not be found
	 */
	public SchoolYearStep fetchBySchoolYearRolloverId_Last(
		long schoolYearRolloverId,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolYearStep>
			orderByComparator);

	/**
	 * Returns the school year steps before and after the current school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearStepId the primary key of the current school year step
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next school year step
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	public SchoolYearStep[] findBySchoolYearRolloverId_PrevAndNext(
			long schoolYearStepId, long schoolYearRolloverId,
			com.liferay.portal.kernel.util.OrderByComparator<SchoolYearStep>
				orderByComparator)
		throws NoSuchSchoolYearStepException;

	/**
	 * Removes all the school year steps where schoolYearRolloverId = &#63; from the database.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 */
	public void removeBySchoolYearRolloverId(long schoolYearRolloverId);

	/**
	 * Returns the number of school year steps where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @return the number of matching school year steps
	 */
	public int countBySchoolYearRolloverId(long schoolYearRolloverId);

	/**
	 * Caches the school year step in the entity cache if it is enabled.
	 *
	 * @param schoolYearStep the school year step
	 */
	public void cacheResult(SchoolYearStep schoolYearStep);

	/**
	 * Caches the school year steps in the entity cache if it is enabled.
	 *
	 * @param schoolYearSteps the school year steps
	 */
	public void cacheResult(java.util.List<SchoolYearStep> schoolYearSteps);

	/**
	 * Creates a new school year step with the primary key. Does not add the school year step to the database.
	 *
	 * @param schoolYearStepId the primary key for the new school year step
	 * @return the new school year step
	 */
	public SchoolYearStep create(long schoolYearStepId);

	/**
	 * Removes the school year step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step that was removed
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	public SchoolYearStep remove(long schoolYearStepId)
		throws NoSuchSchoolYearStepException;

	public SchoolYearStep updateImpl(SchoolYearStep schoolYearStep);

	/**
	 * Returns the school year step with the primary key or throws a <code>NoSuchSchoolYearStepException</code> if it could not be found.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	public SchoolYearStep findByPrimaryKey(long schoolYearStepId)
		throws NoSuchSchoolYearStepException;

	/**
	 * Returns the school year step with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step, or <code>null</code> if a school year step with the primary key could not be found
	 */
	public SchoolYearStep fetchByPrimaryKey(long schoolYearStepId);

	/**
	 * Returns all the school year steps.
	 *
	 * @return the school year steps
	 */
	public java.util.List<SchoolYearStep> findAll();

	/**
	 * Returns a range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @return the range of school year steps
	 */
	public java.util.List<SchoolYearStep> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of school year steps
	 */
	public java.util.List<SchoolYearStep> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolYearStep>
			orderByComparator);

	/**
	 * Returns an ordered range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of school year steps
	 */
	public java.util.List<SchoolYearStep> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolYearStep>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the school year steps from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of school year steps.
	 *
	 * @return the number of school year steps
	 */
	public int countAll();

}