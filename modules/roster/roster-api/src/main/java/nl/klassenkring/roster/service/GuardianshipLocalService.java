/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.search.Indexable;
import com.liferay.portal.kernel.search.IndexableType;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Date;
import java.util.List;

import nl.klassenkring.roster.model.Guardianship;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for Guardianship. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see GuardianshipLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface GuardianshipLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.GuardianshipLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the guardianship local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link GuardianshipLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the guardianship to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianship the guardianship
	 * @return the guardianship that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public Guardianship addGuardianship(Guardianship guardianship);

	/**
	 * Makes a guardian one of a pupil.
	 *
	 * @param relation the school's own word for it; can be empty
	 * @param authority whether the guardian decides for the pupil
	 * @throws GuardianAuthorityException if they are of different schools, or it is so already
	 */
	public Guardianship addGuardianship(
			long userId, long guardianId, long pupilId, String relation,
			boolean authority, Date startDate)
		throws PortalException;

	/**
	 * Creates a new guardianship with the primary key. Does not add the guardianship to the database.
	 *
	 * @param guardianshipId the primary key for the new guardianship
	 * @return the new guardianship
	 */
	@Transactional(enabled = false)
	public Guardianship createGuardianship(long guardianshipId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the guardianship from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianship the guardianship
	 * @return the guardianship that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public Guardianship deleteGuardianship(Guardianship guardianship);

	/**
	 * Deletes the guardianship with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship that was removed
	 * @throws PortalException if a guardianship with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public Guardianship deleteGuardianship(long guardianshipId)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> T dslQuery(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int dslQueryCount(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DynamicQuery dynamicQuery();

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(DynamicQuery dynamicQuery);

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @return the range of matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end);

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(DynamicQuery dynamicQuery);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(
		DynamicQuery dynamicQuery, Projection projection);

	/**
	 * Ends a guardianship.
	 */
	public Guardianship endGuardianship(long guardianshipId, Date endDate)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Guardianship fetchGuardianship(long guardianshipId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Gives the guardianships of the pupils of a class group that hold at a moment.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Guardianship> getGroupGuardianships(long groupId, Date moment);

	/**
	 * Returns the guardianship with the primary key.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship
	 * @throws PortalException if a guardianship with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Guardianship getGuardianship(long guardianshipId)
		throws PortalException;

	/**
	 * Returns a range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of guardianships
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Guardianship> getGuardianships(int start, int end);

	/**
	 * Gives the guardianships of pupils that hold at a moment.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Guardianship> getGuardianships(long[] pupilIds, Date moment);

	/**
	 * Returns the number of guardianships.
	 *
	 * @return the number of guardianships
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getGuardianshipsCount();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Gives all guardianships that a pupil ever had, in the order in which they start.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Guardianship> getPupilGuardianships(long pupilId);

	/**
	 * Gives the guardianships of all pupils of a school that hold at a moment.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Guardianship> getSchoolGuardianships(
		long schoolGroupId, Date moment);

	/**
	 * Gives the guardianships of a user that hold at a moment, at all schools.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Guardianship> getUserGuardianships(
		long guardianUserId, Date moment);

	/**
	 * Gives a guardian authority, or takes it away, from a moment on: the guardianship ends and
	 * another one starts, so that it stays known who could decide when.
	 *
	 * @return the guardianship that holds from the moment on
	 */
	public Guardianship updateAuthority(
			long userId, long guardianshipId, boolean authority, Date moment)
		throws PortalException;

	/**
	 * Updates the guardianship in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianship the guardianship
	 * @return the guardianship that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public Guardianship updateGuardianship(Guardianship guardianship);

}