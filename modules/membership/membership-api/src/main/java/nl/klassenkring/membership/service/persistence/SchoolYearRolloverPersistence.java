/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.membership.exception.NoSuchSchoolYearRolloverException;
import nl.klassenkring.membership.model.SchoolYearRollover;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the school year rollover service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see SchoolYearRolloverUtil
 * @generated
 */
@ProviderType
public interface SchoolYearRolloverPersistence
	extends BasePersistence<SchoolYearRollover> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link SchoolYearRolloverUtil} to access the school year rollover persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; or throws a <code>NoSuchSchoolYearRolloverException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the matching school year rollover
	 * @throws NoSuchSchoolYearRolloverException if a matching school year rollover could not be found
	 */
	public SchoolYearRollover findByS_F(
			long schoolGroupId, String fromSchoolYear)
		throws NoSuchSchoolYearRolloverException;

	/**
	 * Returns the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the matching school year rollover, or <code>null</code> if a matching school year rollover could not be found
	 */
	public SchoolYearRollover fetchByS_F(
		long schoolGroupId, String fromSchoolYear);

	/**
	 * Returns the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching school year rollover, or <code>null</code> if a matching school year rollover could not be found
	 */
	public SchoolYearRollover fetchByS_F(
		long schoolGroupId, String fromSchoolYear, boolean useFinderCache);

	/**
	 * Removes the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the school year rollover that was removed
	 */
	public SchoolYearRollover removeByS_F(
			long schoolGroupId, String fromSchoolYear)
		throws NoSuchSchoolYearRolloverException;

	/**
	 * Returns the number of school year rollovers where schoolGroupId = &#63; and fromSchoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the number of matching school year rollovers
	 */
	public int countByS_F(long schoolGroupId, String fromSchoolYear);

	/**
	 * Caches the school year rollover in the entity cache if it is enabled.
	 *
	 * @param schoolYearRollover the school year rollover
	 */
	public void cacheResult(SchoolYearRollover schoolYearRollover);

	/**
	 * Caches the school year rollovers in the entity cache if it is enabled.
	 *
	 * @param schoolYearRollovers the school year rollovers
	 */
	public void cacheResult(
		java.util.List<SchoolYearRollover> schoolYearRollovers);

	/**
	 * Creates a new school year rollover with the primary key. Does not add the school year rollover to the database.
	 *
	 * @param schoolYearRolloverId the primary key for the new school year rollover
	 * @return the new school year rollover
	 */
	public SchoolYearRollover create(long schoolYearRolloverId);

	/**
	 * Removes the school year rollover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover that was removed
	 * @throws NoSuchSchoolYearRolloverException if a school year rollover with the primary key could not be found
	 */
	public SchoolYearRollover remove(long schoolYearRolloverId)
		throws NoSuchSchoolYearRolloverException;

	public SchoolYearRollover updateImpl(SchoolYearRollover schoolYearRollover);

	/**
	 * Returns the school year rollover with the primary key or throws a <code>NoSuchSchoolYearRolloverException</code> if it could not be found.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover
	 * @throws NoSuchSchoolYearRolloverException if a school year rollover with the primary key could not be found
	 */
	public SchoolYearRollover findByPrimaryKey(long schoolYearRolloverId)
		throws NoSuchSchoolYearRolloverException;

	/**
	 * Returns the school year rollover with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover, or <code>null</code> if a school year rollover with the primary key could not be found
	 */
	public SchoolYearRollover fetchByPrimaryKey(long schoolYearRolloverId);

	/**
	 * Returns all the school year rollovers.
	 *
	 * @return the school year rollovers
	 */
	public java.util.List<SchoolYearRollover> findAll();

	/**
	 * Returns a range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @return the range of school year rollovers
	 */
	public java.util.List<SchoolYearRollover> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of school year rollovers
	 */
	public java.util.List<SchoolYearRollover> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolYearRollover>
			orderByComparator);

	/**
	 * Returns an ordered range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of school year rollovers
	 */
	public java.util.List<SchoolYearRollover> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<SchoolYearRollover>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the school year rollovers from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of school year rollovers.
	 *
	 * @return the number of school year rollovers
	 */
	public int countAll();

}