/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.exportimport.kernel.lar.PortletDataContext;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery;
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

import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.RemovalRequest;
import nl.klassenkring.moderation.incident.StepRequest;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentStep;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for Incident. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see IncidentLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface IncidentLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.moderation.service.impl.IncidentLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the incident local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link IncidentLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the incident to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incident the incident
	 * @return the incident that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public Incident addIncident(Incident incident);

	/**
	 * Writes down what was done about an incident (F3).
	 *
	 * @param userId who writes it down
	 * @throws nl.klassenkring.moderation.exception.IncidentStepDateException if it is still to come
	 * @throws nl.klassenkring.moderation.exception.IncidentStepNoteException if nothing is said about
	 it
	 * @throws nl.klassenkring.moderation.exception.IncidentStepPersonsException if somebody was
	 talked to by others than a teacher of the group together with a director of the school
	 */
	public IncidentStep addIncidentStep(
			long userId, long incidentId, StepRequest stepRequest)
		throws PortalException;

	/**
	 * Closes an incident.
	 *
	 * @param userId who closes it
	 * @param misuse whether it was misuse, so that it counts for its subject (A8)
	 * @throws IncidentStateException if it is closed already
	 */
	public Incident closeIncident(long userId, long incidentId, boolean misuse)
		throws PortalException;

	/**
	 * Creates a new incident with the primary key. Does not add the incident to the database.
	 *
	 * @param incidentId the primary key for the new incident
	 * @return the new incident
	 */
	@Transactional(enabled = false)
	public Incident createIncident(long incidentId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the incident from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incident the incident
	 * @return the incident that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public Incident deleteIncident(Incident incident);

	/**
	 * Deletes the incident with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident that was removed
	 * @throws PortalException if a incident with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public Incident deleteIncident(long incidentId) throws PortalException;

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentModelImpl</code>.
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
	public Incident fetchIncident(long incidentId);

	/**
	 * Returns the incident matching the UUID and group.
	 *
	 * @param uuid the incident's UUID
	 * @param groupId the primary key of the group
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Incident fetchIncidentByUuidAndGroupId(String uuid, long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	/**
	 * Returns the incident with the primary key.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident
	 * @throws PortalException if a incident with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Incident getIncident(long incidentId) throws PortalException;

	/**
	 * Returns the incident matching the UUID and group.
	 *
	 * @param uuid the incident's UUID
	 * @param groupId the primary key of the group
	 * @return the matching incident
	 * @throws PortalException if a matching incident could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Incident getIncidentByUuidAndGroupId(String uuid, long groupId)
		throws PortalException;

	/**
	 * Returns a range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of incidents
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Incident> getIncidents(int start, int end);

	/**
	 * Returns all the incidents matching the UUID and company.
	 *
	 * @param uuid the UUID of the incidents
	 * @param companyId the primary key of the company
	 * @return the matching incidents, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Incident> getIncidentsByUuidAndCompanyId(
		String uuid, long companyId);

	/**
	 * Returns a range of incidents matching the UUID and company.
	 *
	 * @param uuid the UUID of the incidents
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching incidents, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Incident> getIncidentsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Incident> orderByComparator);

	/**
	 * Returns the number of incidents.
	 *
	 * @return the number of incidents
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getIncidentsCount();

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
	 * Counts the incidents that there ever were about a post, or about something in it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPostIncidentsCount(long classPostId);

	/**
	 * Gives a page of the incidents of a school that a user may read.
	 *
	 * @param director whether he is a director of the school, who reads all that are not about him
	 * @param open whether those that somebody has to act on, what waits longest first, or the others
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Incident> getReadableIncidents(
		long schoolGroupId, long userId, boolean director, boolean open,
		int start, int end);

	/**
	 * Counts the same.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getReadableIncidentsCount(
		long schoolGroupId, long userId, boolean director, boolean open);

	/**
	 * Keeps a copy of a post that is about to go by another road than {@link #removeContent}: one
	 * that somebody else removes than its author, and one about which an incident is open, whoever
	 * removes it. Others go without a copy: what its author removes, and what ends with its whole
	 * class group.
	 *
	 * @param userId who removes it; 0 for the suite itself
	 * @throws nl.klassenkring.moderation.exception.HardCopyException if no copy can be made; the post
	 must then stay
	 */
	public void keepRemovedPost(ClassPost classPost, long userId)
		throws PortalException;

	/**
	 * Keeps a copy of a reply that is about to be taken away from its readers.
	 *
	 * @param userId who takes it away
	 * @see #keepRemovedPost
	 */
	public void keepRemovedReply(ClassReply classReply, long userId)
		throws PortalException;

	/**
	 * Lets somebody read the file of an incident, and act on it.
	 *
	 * @param userId the director who names him
	 * @throws SchoolPersonException if the incident is about him
	 */
	public void nameIncidentReader(
			long userId, long incidentId, long readerUserId)
		throws PortalException;

	/**
	 * Gives a hard copy to a user who may read it, and records that he reads it.
	 *
	 * @throws nl.klassenkring.moderation.exception.HardCopyException if its file was altered
	 */
	public byte[] readHardCopy(long userId, long hardCopyId)
		throws PortalException;

	/**
	 * Gives the file of an incident to a user who may read it, and records that he reads it.
	 *
	 * @throws nl.klassenkring.moderation.exception.NoSuchIncidentException if there is none
	 */
	public IncidentFile readIncidentFile(long userId, long incidentId)
		throws PortalException;

	/**
	 * Removes a post, reply or picture, for a rule that its author is told (F1); before that a hard
	 * copy of it comes into its file (F2).
	 *
	 * @param userId who removes it
	 * @return the incident, opened if there was none
	 * @throws nl.klassenkring.moderation.exception.HardCopyException if no copy can be made; then
	 nothing is removed
	 * @throws nl.klassenkring.moderation.exception.RemovalException if the rule is none for which
	 something is removed
	 */
	public Incident removeContent(long userId, RemovalRequest removalRequest)
		throws PortalException;

	/**
	 * Ends that somebody reads the file of an incident whom a director named.
	 */
	public void removeIncidentReader(
			long userId, long incidentId, long readerUserId)
		throws PortalException;

	/**
	 * Updates the incident in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incident the incident
	 * @return the incident that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public Incident updateIncident(Incident incident);

}