/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link IncidentLocalService}.
 *
 * @author Klassenkring
 * @see IncidentLocalService
 * @generated
 */
public class IncidentLocalServiceWrapper
	implements IncidentLocalService, ServiceWrapper<IncidentLocalService> {

	public IncidentLocalServiceWrapper() {
		this(null);
	}

	public IncidentLocalServiceWrapper(
		IncidentLocalService incidentLocalService) {

		_incidentLocalService = incidentLocalService;
	}

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
	@Override
	public nl.klassenkring.moderation.model.Incident addIncident(
		nl.klassenkring.moderation.model.Incident incident) {

		return _incidentLocalService.addIncident(incident);
	}

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
	@Override
	public nl.klassenkring.moderation.model.IncidentStep addIncidentStep(
			long userId, long incidentId,
			nl.klassenkring.moderation.incident.StepRequest stepRequest)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.addIncidentStep(
			userId, incidentId, stepRequest);
	}

	/**
	 * Closes an incident.
	 *
	 * @param userId who closes it
	 * @param misuse whether it was misuse, so that it counts for its subject (A8)
	 * @throws IncidentStateException if it is closed already
	 */
	@Override
	public nl.klassenkring.moderation.model.Incident closeIncident(
			long userId, long incidentId, boolean misuse)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.closeIncident(userId, incidentId, misuse);
	}

	/**
	 * Creates a new incident with the primary key. Does not add the incident to the database.
	 *
	 * @param incidentId the primary key for the new incident
	 * @return the new incident
	 */
	@Override
	public nl.klassenkring.moderation.model.Incident createIncident(
		long incidentId) {

		return _incidentLocalService.createIncident(incidentId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.createPersistedModel(primaryKeyObj);
	}

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
	@Override
	public nl.klassenkring.moderation.model.Incident deleteIncident(
		nl.klassenkring.moderation.model.Incident incident) {

		return _incidentLocalService.deleteIncident(incident);
	}

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
	@Override
	public nl.klassenkring.moderation.model.Incident deleteIncident(
			long incidentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.deleteIncident(incidentId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _incidentLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _incidentLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _incidentLocalService.dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _incidentLocalService.dynamicQuery(dynamicQuery);
	}

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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _incidentLocalService.dynamicQuery(dynamicQuery, start, end);
	}

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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _incidentLocalService.dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _incidentLocalService.dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return _incidentLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.moderation.model.Incident fetchIncident(
		long incidentId) {

		return _incidentLocalService.fetchIncident(incidentId);
	}

	/**
	 * Returns the incident matching the UUID and group.
	 *
	 * @param uuid the incident's UUID
	 * @param groupId the primary key of the group
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.Incident
		fetchIncidentByUuidAndGroupId(String uuid, long groupId) {

		return _incidentLocalService.fetchIncidentByUuidAndGroupId(
			uuid, groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _incidentLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _incidentLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	/**
	 * Returns the incident with the primary key.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident
	 * @throws PortalException if a incident with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.Incident getIncident(
			long incidentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.getIncident(incidentId);
	}

	/**
	 * Returns the incident matching the UUID and group.
	 *
	 * @param uuid the incident's UUID
	 * @param groupId the primary key of the group
	 * @return the matching incident
	 * @throws PortalException if a matching incident could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.Incident
			getIncidentByUuidAndGroupId(String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.getIncidentByUuidAndGroupId(uuid, groupId);
	}

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
	@Override
	public java.util.List<nl.klassenkring.moderation.model.Incident>
		getIncidents(int start, int end) {

		return _incidentLocalService.getIncidents(start, end);
	}

	/**
	 * Returns all the incidents matching the UUID and company.
	 *
	 * @param uuid the UUID of the incidents
	 * @param companyId the primary key of the company
	 * @return the matching incidents, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.Incident>
		getIncidentsByUuidAndCompanyId(String uuid, long companyId) {

		return _incidentLocalService.getIncidentsByUuidAndCompanyId(
			uuid, companyId);
	}

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
	@Override
	public java.util.List<nl.klassenkring.moderation.model.Incident>
		getIncidentsByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.moderation.model.Incident> orderByComparator) {

		return _incidentLocalService.getIncidentsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of incidents.
	 *
	 * @return the number of incidents
	 */
	@Override
	public int getIncidentsCount() {
		return _incidentLocalService.getIncidentsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _incidentLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _incidentLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Counts the incidents that there ever were about a post, or about something in it.
	 */
	@Override
	public int getPostIncidentsCount(long classPostId) {
		return _incidentLocalService.getPostIncidentsCount(classPostId);
	}

	/**
	 * Gives a page of the incidents of a school that a user may read.
	 *
	 * @param director whether he is a director of the school, who reads all that are not about him
	 * @param open whether those that somebody has to act on, what waits longest first, or the others
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.Incident>
		getReadableIncidents(
			long schoolGroupId, long userId, boolean director, boolean open,
			int start, int end) {

		return _incidentLocalService.getReadableIncidents(
			schoolGroupId, userId, director, open, start, end);
	}

	/**
	 * Counts the same.
	 */
	@Override
	public int getReadableIncidentsCount(
		long schoolGroupId, long userId, boolean director, boolean open) {

		return _incidentLocalService.getReadableIncidentsCount(
			schoolGroupId, userId, director, open);
	}

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
	@Override
	public void keepRemovedPost(
			nl.klassenkring.classgroup.model.ClassPost classPost, long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_incidentLocalService.keepRemovedPost(classPost, userId);
	}

	/**
	 * Keeps a copy of a reply that is about to be taken away from its readers.
	 *
	 * @param userId who takes it away
	 * @see #keepRemovedPost
	 */
	@Override
	public void keepRemovedReply(
			nl.klassenkring.classgroup.model.ClassReply classReply, long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_incidentLocalService.keepRemovedReply(classReply, userId);
	}

	/**
	 * Lets somebody read the file of an incident, and act on it.
	 *
	 * @param userId the director who names him
	 * @throws SchoolPersonException if the incident is about him
	 */
	@Override
	public void nameIncidentReader(
			long userId, long incidentId, long readerUserId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_incidentLocalService.nameIncidentReader(
			userId, incidentId, readerUserId);
	}

	/**
	 * Gives a hard copy to a user who may read it, and records that he reads it.
	 *
	 * @throws nl.klassenkring.moderation.exception.HardCopyException if its file was altered
	 */
	@Override
	public byte[] readHardCopy(long userId, long hardCopyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.readHardCopy(userId, hardCopyId);
	}

	/**
	 * Gives the file of an incident to a user who may read it, and records that he reads it.
	 *
	 * @throws nl.klassenkring.moderation.exception.NoSuchIncidentException if there is none
	 */
	@Override
	public nl.klassenkring.moderation.incident.IncidentFile readIncidentFile(
			long userId, long incidentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.readIncidentFile(userId, incidentId);
	}

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
	@Override
	public nl.klassenkring.moderation.model.Incident removeContent(
			long userId,
			nl.klassenkring.moderation.incident.RemovalRequest removalRequest)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentLocalService.removeContent(userId, removalRequest);
	}

	/**
	 * Ends that somebody reads the file of an incident whom a director named.
	 */
	@Override
	public void removeIncidentReader(
			long userId, long incidentId, long readerUserId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_incidentLocalService.removeIncidentReader(
			userId, incidentId, readerUserId);
	}

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
	@Override
	public nl.klassenkring.moderation.model.Incident updateIncident(
		nl.klassenkring.moderation.model.Incident incident) {

		return _incidentLocalService.updateIncident(incident);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _incidentLocalService.getBasePersistence();
	}

	@Override
	public IncidentLocalService getWrappedService() {
		return _incidentLocalService;
	}

	@Override
	public void setWrappedService(IncidentLocalService incidentLocalService) {
		_incidentLocalService = incidentLocalService;
	}

	private IncidentLocalService _incidentLocalService;

}