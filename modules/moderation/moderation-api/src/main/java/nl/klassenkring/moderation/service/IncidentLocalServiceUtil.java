/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.moderation.model.Incident;

/**
 * Provides the local service utility for Incident. This utility wraps
 * <code>nl.klassenkring.moderation.service.impl.IncidentLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see IncidentLocalService
 * @generated
 */
public class IncidentLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.moderation.service.impl.IncidentLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
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
	public static Incident addIncident(Incident incident) {
		return getService().addIncident(incident);
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
	public static nl.klassenkring.moderation.model.IncidentStep addIncidentStep(
			long userId, long incidentId,
			nl.klassenkring.moderation.incident.StepRequest stepRequest)
		throws PortalException {

		return getService().addIncidentStep(userId, incidentId, stepRequest);
	}

	/**
	 * Closes an incident.
	 *
	 * @param userId who closes it
	 * @param misuse whether it was misuse, so that it counts for its subject (A8)
	 * @throws IncidentStateException if it is closed already
	 */
	public static Incident closeIncident(
			long userId, long incidentId, boolean misuse)
		throws PortalException {

		return getService().closeIncident(userId, incidentId, misuse);
	}

	/**
	 * Creates a new incident with the primary key. Does not add the incident to the database.
	 *
	 * @param incidentId the primary key for the new incident
	 * @return the new incident
	 */
	public static Incident createIncident(long incidentId) {
		return getService().createIncident(incidentId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel createPersistedModel(
			Serializable primaryKeyObj)
		throws PortalException {

		return getService().createPersistedModel(primaryKeyObj);
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
	public static Incident deleteIncident(Incident incident) {
		return getService().deleteIncident(incident);
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
	public static Incident deleteIncident(long incidentId)
		throws PortalException {

		return getService().deleteIncident(incidentId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
	}

	public static <T> T dslQuery(DSLQuery dslQuery) {
		return getService().dslQuery(dslQuery);
	}

	public static int dslQueryCount(DSLQuery dslQuery) {
		return getService().dslQueryCount(dslQuery);
	}

	public static DynamicQuery dynamicQuery() {
		return getService().dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	public static <T> List<T> dynamicQuery(DynamicQuery dynamicQuery) {
		return getService().dynamicQuery(dynamicQuery);
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
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getService().dynamicQuery(dynamicQuery, start, end);
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
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator) {

		return getService().dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(DynamicQuery dynamicQuery) {
		return getService().dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(
		DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return getService().dynamicQueryCount(dynamicQuery, projection);
	}

	public static Incident fetchIncident(long incidentId) {
		return getService().fetchIncident(incidentId);
	}

	/**
	 * Returns the incident matching the UUID and group.
	 *
	 * @param uuid the incident's UUID
	 * @param groupId the primary key of the group
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchIncidentByUuidAndGroupId(
		String uuid, long groupId) {

		return getService().fetchIncidentByUuidAndGroupId(uuid, groupId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return getService().getExportActionableDynamicQuery(portletDataContext);
	}

	/**
	 * Returns the incident with the primary key.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident
	 * @throws PortalException if a incident with the primary key could not be found
	 */
	public static Incident getIncident(long incidentId) throws PortalException {
		return getService().getIncident(incidentId);
	}

	/**
	 * Returns the incident matching the UUID and group.
	 *
	 * @param uuid the incident's UUID
	 * @param groupId the primary key of the group
	 * @return the matching incident
	 * @throws PortalException if a matching incident could not be found
	 */
	public static Incident getIncidentByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException {

		return getService().getIncidentByUuidAndGroupId(uuid, groupId);
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
	public static List<Incident> getIncidents(int start, int end) {
		return getService().getIncidents(start, end);
	}

	/**
	 * Returns all the incidents matching the UUID and company.
	 *
	 * @param uuid the UUID of the incidents
	 * @param companyId the primary key of the company
	 * @return the matching incidents, or an empty list if no matches were found
	 */
	public static List<Incident> getIncidentsByUuidAndCompanyId(
		String uuid, long companyId) {

		return getService().getIncidentsByUuidAndCompanyId(uuid, companyId);
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
	public static List<Incident> getIncidentsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return getService().getIncidentsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of incidents.
	 *
	 * @return the number of incidents
	 */
	public static int getIncidentsCount() {
		return getService().getIncidentsCount();
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Counts the incidents that there ever were about a post, or about something in it.
	 */
	public static int getPostIncidentsCount(long classPostId) {
		return getService().getPostIncidentsCount(classPostId);
	}

	/**
	 * Gives a page of the incidents of a school that a user may read.
	 *
	 * @param director whether he is a director of the school, who reads all that are not about him
	 * @param open whether those that somebody has to act on, what waits longest first, or the others
	 */
	public static List<Incident> getReadableIncidents(
		long schoolGroupId, long userId, boolean director, boolean open,
		int start, int end) {

		return getService().getReadableIncidents(
			schoolGroupId, userId, director, open, start, end);
	}

	/**
	 * Counts the same.
	 */
	public static int getReadableIncidentsCount(
		long schoolGroupId, long userId, boolean director, boolean open) {

		return getService().getReadableIncidentsCount(
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
	public static void keepRemovedPost(
			nl.klassenkring.classgroup.model.ClassPost classPost, long userId)
		throws PortalException {

		getService().keepRemovedPost(classPost, userId);
	}

	/**
	 * Keeps a copy of a reply that is about to be taken away from its readers.
	 *
	 * @param userId who takes it away
	 * @see #keepRemovedPost
	 */
	public static void keepRemovedReply(
			nl.klassenkring.classgroup.model.ClassReply classReply, long userId)
		throws PortalException {

		getService().keepRemovedReply(classReply, userId);
	}

	/**
	 * Lets somebody read the file of an incident, and act on it.
	 *
	 * @param userId the director who names him
	 * @throws SchoolPersonException if the incident is about him
	 */
	public static void nameIncidentReader(
			long userId, long incidentId, long readerUserId)
		throws PortalException {

		getService().nameIncidentReader(userId, incidentId, readerUserId);
	}

	/**
	 * Gives a hard copy to a user who may read it, and records that he reads it.
	 *
	 * @throws nl.klassenkring.moderation.exception.HardCopyException if its file was altered
	 */
	public static byte[] readHardCopy(long userId, long hardCopyId)
		throws PortalException {

		return getService().readHardCopy(userId, hardCopyId);
	}

	/**
	 * Gives the file of an incident to a user who may read it, and records that he reads it.
	 *
	 * @throws nl.klassenkring.moderation.exception.NoSuchIncidentException if there is none
	 */
	public static nl.klassenkring.moderation.incident.IncidentFile
			readIncidentFile(long userId, long incidentId)
		throws PortalException {

		return getService().readIncidentFile(userId, incidentId);
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
	public static Incident removeContent(
			long userId,
			nl.klassenkring.moderation.incident.RemovalRequest removalRequest)
		throws PortalException {

		return getService().removeContent(userId, removalRequest);
	}

	/**
	 * Ends that somebody reads the file of an incident whom a director named.
	 */
	public static void removeIncidentReader(
			long userId, long incidentId, long readerUserId)
		throws PortalException {

		getService().removeIncidentReader(userId, incidentId, readerUserId);
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
	public static Incident updateIncident(Incident incident) {
		return getService().updateIncident(incident);
	}

	public static IncidentLocalService getService() {
		return _service;
	}

	public static void setService(IncidentLocalService service) {
		_service = service;
	}

	private static volatile IncidentLocalService _service;

}