/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;

import nl.klassenkring.consent.model.ConsentDecision;

/**
 * Provides the local service utility for ConsentDecision. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentDecisionLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ConsentDecisionLocalService
 * @generated
 */
public class ConsentDecisionLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentDecisionLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the consent decision to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentDecisionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentDecision the consent decision
	 * @return the consent decision that was added
	 */
	public static ConsentDecision addConsentDecision(
		ConsentDecision consentDecision) {

		return getService().addConsentDecision(consentDecision);
	}

	/**
	 * Adds answers that were given in the portal. A yes that stands already is not added again. A no
	 * after a yes is a withdrawal.
	 *
	 * @param userId who records it
	 * @param guardianId who decides, 0 when the pupil does
	 * @param schoolYear this one or the next, as in {@code 2026-2027}
	 * @param answers for each wording that was asked, by its key, whether it is a yes
	 * @return what was added
	 * @throws nl.klassenkring.consent.exception.ConsentAuthorityException if the decision is not his
	 * @throws ConsentDecisionKindException if the school year is not possible, or a purpose is
	 answered twice
	 * @throws nl.klassenkring.consent.exception.ConsentPurposeKeyException if a yes is for a purpose
	 that is not in use
	 * @throws nl.klassenkring.consent.exception.ConsentTextVersionException if a yes is not to the
	 wording that is asked now
	 */
	public static List<ConsentDecision> addConsentDecisions(
			long userId, long pupilId, long guardianId, String schoolYear,
			Map<Long, Boolean> answers)
		throws PortalException {

		return getService().addConsentDecisions(
			userId, pupilId, guardianId, schoolYear, answers);
	}

	/**
	 * Adds answers on a signed paper, with its scan.
	 *
	 * @param schoolYear the one on the paper, not after the next
	 * @param answers for each wording on the paper, by its key, whether it is a yes
	 * @param signedOn not in the future; answers given later stand
	 * @param scan PDF, JPEG or PNG, at most 10 MiB
	 * @throws nl.klassenkring.consent.exception.ConsentScanException if the scan is no such file
	 * @see #addConsentDecisions
	 */
	public static List<ConsentDecision> addPaperConsentDecisions(
			long userId, long pupilId, long guardianId, String schoolYear,
			Map<Long, Boolean> answers, java.time.LocalDate signedOn,
			byte[] scan)
		throws PortalException {

		return getService().addPaperConsentDecisions(
			userId, pupilId, guardianId, schoolYear, answers, signedOn, scan);
	}

	/**
	 * Creates a new consent decision with the primary key. Does not add the consent decision to the database.
	 *
	 * @param consentDecisionId the primary key for the new consent decision
	 * @return the new consent decision
	 */
	public static ConsentDecision createConsentDecision(
		long consentDecisionId) {

		return getService().createConsentDecision(consentDecisionId);
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
	 * Deletes the consent decision from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentDecisionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentDecision the consent decision
	 * @return the consent decision that was removed
	 */
	public static ConsentDecision deleteConsentDecision(
		ConsentDecision consentDecision) {

		return getService().deleteConsentDecision(consentDecision);
	}

	/**
	 * Deletes the consent decision with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentDecisionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision that was removed
	 * @throws PortalException if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision deleteConsentDecision(long consentDecisionId)
		throws PortalException {

		return getService().deleteConsentDecision(consentDecisionId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentDecisionModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentDecisionModelImpl</code>.
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

	public static ConsentDecision fetchConsentDecision(long consentDecisionId) {
		return getService().fetchConsentDecision(consentDecisionId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the consent decision with the primary key.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision
	 * @throws PortalException if a consent decision with the primary key could not be found
	 */
	public static ConsentDecision getConsentDecision(long consentDecisionId)
		throws PortalException {

		return getService().getConsentDecision(consentDecisionId);
	}

	/**
	 * Returns a range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of consent decisions
	 */
	public static List<ConsentDecision> getConsentDecisions(
		int start, int end) {

		return getService().getConsentDecisions(start, end);
	}

	/**
	 * Returns the number of consent decisions.
	 *
	 * @return the number of consent decisions
	 */
	public static int getConsentDecisionsCount() {
		return getService().getConsentDecisionsCount();
	}

	/**
	 * Gives what one guardian, or with 0 the pupil, decided about a pupil, oldest first.
	 */
	public static List<ConsentDecision> getDeciderConsentDecisions(
		long pupilId, long guardianId, int start, int end) {

		return getService().getDeciderConsentDecisions(
			pupilId, guardianId, start, end);
	}

	/**
	 * Counts what one guardian, or with 0 the pupil, decided about a pupil.
	 */
	public static int getDeciderConsentDecisionsCount(
		long pupilId, long guardianId) {

		return getService().getDeciderConsentDecisionsCount(
			pupilId, guardianId);
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
	 * Gives what anybody decided about a pupil, oldest first.
	 */
	public static List<ConsentDecision> getPupilConsentDecisions(
		long pupilId, int start, int end) {

		return getService().getPupilConsentDecisions(pupilId, start, end);
	}

	/**
	 * Counts what anybody decided about a pupil.
	 */
	public static int getPupilConsentDecisionsCount(long pupilId) {
		return getService().getPupilConsentDecisionsCount(pupilId);
	}

	/**
	 * Updates the consent decision in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentDecisionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentDecision the consent decision
	 * @return the consent decision that was updated
	 */
	public static ConsentDecision updateConsentDecision(
		ConsentDecision consentDecision) {

		return getService().updateConsentDecision(consentDecision);
	}

	public static ConsentDecisionLocalService getService() {
		return _service;
	}

	public static void setService(ConsentDecisionLocalService service) {
		_service = service;
	}

	private static volatile ConsentDecisionLocalService _service;

}