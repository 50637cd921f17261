/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

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

import java.util.List;

import nl.klassenkring.membership.model.SchoolYearRollover;
import nl.klassenkring.membership.year.YearChoice;
import nl.klassenkring.membership.year.YearPlan;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for SchoolYearRollover. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see SchoolYearRolloverLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface SchoolYearRolloverLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.SchoolYearRolloverLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the school year rollover local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link SchoolYearRolloverLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the school year rollover to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearRolloverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearRollover the school year rollover
	 * @return the school year rollover that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public SchoolYearRollover addSchoolYearRollover(
		SchoolYearRollover schoolYearRollover);

	/**
	 * Does what a plan says, all of it in this one transaction: closes the groups of the year, and
	 * makes those of the next with their pages and members. A plan that was done already is given
	 * back as it was done.
	 *
	 * @param planHash the fingerprint of the plan as it was shown
	 * @throws SchoolYearPlanException if the plan has changed since, or another does it now
	 */
	public YearPlan confirm(
			long userId, long schoolYearRolloverId, String planHash)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Creates a new school year rollover with the primary key. Does not add the school year rollover to the database.
	 *
	 * @param schoolYearRolloverId the primary key for the new school year rollover
	 * @return the new school year rollover
	 */
	@Transactional(enabled = false)
	public SchoolYearRollover createSchoolYearRollover(
		long schoolYearRolloverId);

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	/**
	 * Deletes the school year rollover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearRolloverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover that was removed
	 * @throws PortalException if a school year rollover with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public SchoolYearRollover deleteSchoolYearRollover(
			long schoolYearRolloverId)
		throws PortalException;

	/**
	 * Deletes the school year rollover from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearRolloverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearRollover the school year rollover
	 * @return the school year rollover that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public SchoolYearRollover deleteSchoolYearRollover(
		SchoolYearRollover schoolYearRollover);

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.SchoolYearRolloverModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.SchoolYearRolloverModelImpl</code>.
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

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public SchoolYearRollover fetchSchoolYearRollover(
		long schoolYearRolloverId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Gives the school years of which a school has groups that are not closed, the oldest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<String> getOpenSchoolYears(long schoolGroupId);

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
	 * Gives what was prepared for the groups of a school year, or what became of them; when nothing
	 * was prepared, that each goes on under its name with its teachers. A group that is not among
	 * what was prepared, because it was made later, does so, too.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public YearPlan getPlan(long schoolGroupId, String fromSchoolYear)
		throws PortalException;

	/**
	 * Returns the school year rollover with the primary key.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover
	 * @throws PortalException if a school year rollover with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public SchoolYearRollover getSchoolYearRollover(long schoolYearRolloverId)
		throws PortalException;

	/**
	 * Returns a range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @return the range of school year rollovers
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<SchoolYearRollover> getSchoolYearRollovers(int start, int end);

	/**
	 * Returns the number of school year rollovers.
	 *
	 * @return the number of school year rollovers
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getSchoolYearRolloversCount();

	/**
	 * Keeps what becomes of the groups of a school year, in the place of what was prepared before.
	 *
	 * @throws SchoolYearPlanException if the year is over already, a name is no name, two new groups
	 have one, a teacher did not teach in the year, or a group is none of the year
	 */
	public YearPlan prepare(
			long userId, long schoolGroupId, String fromSchoolYear,
			List<YearChoice> choices)
		throws PortalException;

	/**
	 * Updates the school year rollover in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearRolloverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearRollover the school year rollover
	 * @return the school year rollover that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public SchoolYearRollover updateSchoolYearRollover(
		SchoolYearRollover schoolYearRollover);

}