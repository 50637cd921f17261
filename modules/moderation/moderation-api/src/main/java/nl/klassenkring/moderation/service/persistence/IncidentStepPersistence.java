/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.moderation.exception.NoSuchIncidentStepException;
import nl.klassenkring.moderation.model.IncidentStep;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the incident step service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see IncidentStepUtil
 * @generated
 */
@ProviderType
public interface IncidentStepPersistence extends BasePersistence<IncidentStep> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link IncidentStepUtil} to access the incident step persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the incident steps where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching incident steps
	 */
	public java.util.List<IncidentStep> findByIncidentId(long incidentId);

	/**
	 * Returns a range of all the incident steps where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @return the range of matching incident steps
	 */
	public java.util.List<IncidentStep> findByIncidentId(
		long incidentId, int start, int end);

	/**
	 * Returns an ordered range of all the incident steps where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident steps
	 */
	public java.util.List<IncidentStep> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentStep>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incident steps where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident steps
	 */
	public java.util.List<IncidentStep> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentStep>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident step
	 * @throws NoSuchIncidentStepException if a matching incident step could not be found
	 */
	public IncidentStep findByIncidentId_First(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentStep>
				orderByComparator)
		throws NoSuchIncidentStepException;

	/**
	 * Returns the first incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident step, or <code>null</code> if a matching incident step could not be found
	 */
	public IncidentStep fetchByIncidentId_First(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentStep>
			orderByComparator);

	/**
	 * Returns the last incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident step
	 * @throws NoSuchIncidentStepException if a matching incident step could not be found
	 */
	public IncidentStep findByIncidentId_Last(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentStep>
				orderByComparator)
		throws NoSuchIncidentStepException;

	/**
	 * Returns the last incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident step, or <code>null</code> if a matching incident step could not be found
	 */
	public IncidentStep fetchByIncidentId_Last(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentStep>
			orderByComparator);

	/**
	 * Returns the incident steps before and after the current incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentStepId the primary key of the current incident step
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident step
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	public IncidentStep[] findByIncidentId_PrevAndNext(
			long incidentStepId, long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentStep>
				orderByComparator)
		throws NoSuchIncidentStepException;

	/**
	 * Removes all the incident steps where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public void removeByIncidentId(long incidentId);

	/**
	 * Returns the number of incident steps where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching incident steps
	 */
	public int countByIncidentId(long incidentId);

	/**
	 * Caches the incident step in the entity cache if it is enabled.
	 *
	 * @param incidentStep the incident step
	 */
	public void cacheResult(IncidentStep incidentStep);

	/**
	 * Caches the incident steps in the entity cache if it is enabled.
	 *
	 * @param incidentSteps the incident steps
	 */
	public void cacheResult(java.util.List<IncidentStep> incidentSteps);

	/**
	 * Creates a new incident step with the primary key. Does not add the incident step to the database.
	 *
	 * @param incidentStepId the primary key for the new incident step
	 * @return the new incident step
	 */
	public IncidentStep create(long incidentStepId);

	/**
	 * Removes the incident step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step that was removed
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	public IncidentStep remove(long incidentStepId)
		throws NoSuchIncidentStepException;

	public IncidentStep updateImpl(IncidentStep incidentStep);

	/**
	 * Returns the incident step with the primary key or throws a <code>NoSuchIncidentStepException</code> if it could not be found.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	public IncidentStep findByPrimaryKey(long incidentStepId)
		throws NoSuchIncidentStepException;

	/**
	 * Returns the incident step with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step, or <code>null</code> if a incident step with the primary key could not be found
	 */
	public IncidentStep fetchByPrimaryKey(long incidentStepId);

	/**
	 * Returns all the incident steps.
	 *
	 * @return the incident steps
	 */
	public java.util.List<IncidentStep> findAll();

	/**
	 * Returns a range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @return the range of incident steps
	 */
	public java.util.List<IncidentStep> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of incident steps
	 */
	public java.util.List<IncidentStep> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentStep>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of incident steps
	 */
	public java.util.List<IncidentStep> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentStep>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the incident steps from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of incident steps.
	 *
	 * @return the number of incident steps
	 */
	public int countAll();

}