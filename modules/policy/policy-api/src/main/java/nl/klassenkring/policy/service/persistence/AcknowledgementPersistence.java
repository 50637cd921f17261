/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.policy.exception.NoSuchAcknowledgementException;
import nl.klassenkring.policy.model.Acknowledgement;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the acknowledgement service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see AcknowledgementUtil
 * @generated
 */
@ProviderType
public interface AcknowledgementPersistence
	extends BasePersistence<Acknowledgement> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link AcknowledgementUtil} to access the acknowledgement persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the matching acknowledgements
	 */
	public java.util.List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey);

	/**
	 * Returns a range of all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @return the range of matching acknowledgements
	 */
	public java.util.List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey, int start, int end);

	/**
	 * Returns an ordered range of all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching acknowledgements
	 */
	public java.util.List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Acknowledgement>
			orderByComparator);

	/**
	 * Returns an ordered range of all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching acknowledgements
	 */
	public java.util.List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Acknowledgement>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching acknowledgement
	 * @throws NoSuchAcknowledgementException if a matching acknowledgement could not be found
	 */
	public Acknowledgement findByS_V_First(
			long schoolGroupId, String versionKey,
			com.liferay.portal.kernel.util.OrderByComparator<Acknowledgement>
				orderByComparator)
		throws NoSuchAcknowledgementException;

	/**
	 * Returns the first acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	public Acknowledgement fetchByS_V_First(
		long schoolGroupId, String versionKey,
		com.liferay.portal.kernel.util.OrderByComparator<Acknowledgement>
			orderByComparator);

	/**
	 * Returns the last acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching acknowledgement
	 * @throws NoSuchAcknowledgementException if a matching acknowledgement could not be found
	 */
	public Acknowledgement findByS_V_Last(
			long schoolGroupId, String versionKey,
			com.liferay.portal.kernel.util.OrderByComparator<Acknowledgement>
				orderByComparator)
		throws NoSuchAcknowledgementException;

	/**
	 * Returns the last acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	public Acknowledgement fetchByS_V_Last(
		long schoolGroupId, String versionKey,
		com.liferay.portal.kernel.util.OrderByComparator<Acknowledgement>
			orderByComparator);

	/**
	 * Returns the acknowledgements before and after the current acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param acknowledgementId the primary key of the current acknowledgement
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next acknowledgement
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	public Acknowledgement[] findByS_V_PrevAndNext(
			long acknowledgementId, long schoolGroupId, String versionKey,
			com.liferay.portal.kernel.util.OrderByComparator<Acknowledgement>
				orderByComparator)
		throws NoSuchAcknowledgementException;

	/**
	 * Removes all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 */
	public void removeByS_V(long schoolGroupId, String versionKey);

	/**
	 * Returns the number of acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the number of matching acknowledgements
	 */
	public int countByS_V(long schoolGroupId, String versionKey);

	/**
	 * Returns the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; or throws a <code>NoSuchAcknowledgementException</code> if it could not be found.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the matching acknowledgement
	 * @throws NoSuchAcknowledgementException if a matching acknowledgement could not be found
	 */
	public Acknowledgement findByU_S_V(
			long userId, long schoolGroupId, String versionKey)
		throws NoSuchAcknowledgementException;

	/**
	 * Returns the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	public Acknowledgement fetchByU_S_V(
		long userId, long schoolGroupId, String versionKey);

	/**
	 * Returns the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	public Acknowledgement fetchByU_S_V(
		long userId, long schoolGroupId, String versionKey,
		boolean useFinderCache);

	/**
	 * Removes the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the acknowledgement that was removed
	 */
	public Acknowledgement removeByU_S_V(
			long userId, long schoolGroupId, String versionKey)
		throws NoSuchAcknowledgementException;

	/**
	 * Returns the number of acknowledgements where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the number of matching acknowledgements
	 */
	public int countByU_S_V(long userId, long schoolGroupId, String versionKey);

	/**
	 * Caches the acknowledgement in the entity cache if it is enabled.
	 *
	 * @param acknowledgement the acknowledgement
	 */
	public void cacheResult(Acknowledgement acknowledgement);

	/**
	 * Caches the acknowledgements in the entity cache if it is enabled.
	 *
	 * @param acknowledgements the acknowledgements
	 */
	public void cacheResult(java.util.List<Acknowledgement> acknowledgements);

	/**
	 * Creates a new acknowledgement with the primary key. Does not add the acknowledgement to the database.
	 *
	 * @param acknowledgementId the primary key for the new acknowledgement
	 * @return the new acknowledgement
	 */
	public Acknowledgement create(long acknowledgementId);

	/**
	 * Removes the acknowledgement with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement that was removed
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	public Acknowledgement remove(long acknowledgementId)
		throws NoSuchAcknowledgementException;

	public Acknowledgement updateImpl(Acknowledgement acknowledgement);

	/**
	 * Returns the acknowledgement with the primary key or throws a <code>NoSuchAcknowledgementException</code> if it could not be found.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	public Acknowledgement findByPrimaryKey(long acknowledgementId)
		throws NoSuchAcknowledgementException;

	/**
	 * Returns the acknowledgement with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement, or <code>null</code> if a acknowledgement with the primary key could not be found
	 */
	public Acknowledgement fetchByPrimaryKey(long acknowledgementId);

	/**
	 * Returns all the acknowledgements.
	 *
	 * @return the acknowledgements
	 */
	public java.util.List<Acknowledgement> findAll();

	/**
	 * Returns a range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @return the range of acknowledgements
	 */
	public java.util.List<Acknowledgement> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of acknowledgements
	 */
	public java.util.List<Acknowledgement> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Acknowledgement>
			orderByComparator);

	/**
	 * Returns an ordered range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of acknowledgements
	 */
	public java.util.List<Acknowledgement> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Acknowledgement>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the acknowledgements from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of acknowledgements.
	 *
	 * @return the number of acknowledgements
	 */
	public int countAll();

}