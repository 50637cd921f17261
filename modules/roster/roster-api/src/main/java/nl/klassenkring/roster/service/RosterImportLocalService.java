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

import java.io.InputStream;
import java.io.Serializable;

import java.util.Date;
import java.util.List;
import java.util.Map;

import nl.klassenkring.roster.exchange.plan.ImportPlan;
import nl.klassenkring.roster.model.RosterImport;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for RosterImport. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see RosterImportLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface RosterImportLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.RosterImportLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the roster import local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link RosterImportLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Reads a file and plans its import.
	 *
	 * @param schoolGroupId the Site of the school
	 * @param content of a format that {@link RosterReader} knows; stays open
	 * @throws NoSuchGroupException if the Site is no school's, but of a group in one
	 * @throws RosterFileException if there is anything wrong with the file; nothing is kept of it
	 */
	public RosterImport addRosterImport(
			long userId, long schoolGroupId, String fileName,
			InputStream content)
		throws PortalException;

	/**
	 * Adds the roster import to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect RosterImportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param rosterImport the roster import
	 * @return the roster import that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public RosterImport addRosterImport(RosterImport rosterImport);

	/**
	 * Imports what was planned. All other imports of the school that wait are outdated by it.
	 *
	 * @param planHash the {@link ImportPlan#fingerprint} of the plan that the person saw
	 * @throws RosterImportStatusException if it does not wait for that, or another import of the
	 school is confirmed in the same moment
	 * @throws RosterPlanChangedException if the roster changed since the plan was made
	 * @throws RosterPlanBlockedException if a notice of the plan forbids it
	 */
	public RosterImport confirmRosterImport(
			long userId, long rosterImportId, String planHash)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Creates a new roster import with the primary key. Does not add the roster import to the database.
	 *
	 * @param rosterImportId the primary key for the new roster import
	 * @return the new roster import
	 */
	@Transactional(enabled = false)
	public RosterImport createRosterImport(long rosterImportId);

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	/**
	 * Deletes the roster import with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect RosterImportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import that was removed
	 * @throws PortalException if a roster import with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public RosterImport deleteRosterImport(long rosterImportId)
		throws PortalException;

	/**
	 * Deletes the roster import from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect RosterImportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param rosterImport the roster import
	 * @return the roster import that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public RosterImport deleteRosterImport(RosterImport rosterImport);

	/**
	 * Drops imports that nobody confirmed, with the lists of children that are kept for them.
	 *
	 * @param before those that were read at this moment or earlier
	 * @param limit how many at most
	 * @return how many were dropped
	 */
	public int dropForgottenRosterImports(Date before, int limit);

	/**
	 * Drops an import that waits.
	 *
	 * @throws RosterImportStatusException if it does not wait
	 */
	public RosterImport dropRosterImport(long rosterImportId)
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.RosterImportModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.RosterImportModelImpl</code>.
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
	public RosterImport fetchRosterImport(long rosterImportId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Gives which class groups the groups of an import that waits are, composed groups included: the
	 * id of the Site by the name of the group in the file, 0 for none. The pupils of a composed group
	 * with a Site are enrolled in it beside their own group; of one without it nothing is kept.
	 *
	 * @throws RosterImportStatusException if it does not wait
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<String, Long> getGroupLinks(long rosterImportId)
		throws PortalException;

	/**
	 * Plans an import that waits once more, against what is known now.
	 *
	 * @throws RosterImportStatusException if it does not wait
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ImportPlan getImportPlan(long rosterImportId) throws PortalException;

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
	 * Returns the roster import with the primary key.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import
	 * @throws PortalException if a roster import with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public RosterImport getRosterImport(long rosterImportId)
		throws PortalException;

	/**
	 * Returns a range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @return the range of roster imports
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<RosterImport> getRosterImports(int start, int end);

	/**
	 * Gives a page of the imports of a school, the latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<RosterImport> getRosterImports(
		long schoolGroupId, int start, int end);

	/**
	 * Returns the number of roster imports.
	 *
	 * @return the number of roster imports
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getRosterImportsCount();

	/**
	 * Counts the imports of a school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getRosterImportsCount(long schoolGroupId);

	/**
	 * Updates the roster import in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect RosterImportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param rosterImport the roster import
	 * @return the roster import that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public RosterImport updateRosterImport(RosterImport rosterImport);

}