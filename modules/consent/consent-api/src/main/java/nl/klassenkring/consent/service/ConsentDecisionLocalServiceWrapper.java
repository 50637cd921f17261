/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ConsentDecisionLocalService}.
 *
 * @author Klassenkring
 * @see ConsentDecisionLocalService
 * @generated
 */
public class ConsentDecisionLocalServiceWrapper
	implements ConsentDecisionLocalService,
			   ServiceWrapper<ConsentDecisionLocalService> {

	public ConsentDecisionLocalServiceWrapper() {
		this(null);
	}

	public ConsentDecisionLocalServiceWrapper(
		ConsentDecisionLocalService consentDecisionLocalService) {

		_consentDecisionLocalService = consentDecisionLocalService;
	}

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
	@Override
	public nl.klassenkring.consent.model.ConsentDecision addConsentDecision(
		nl.klassenkring.consent.model.ConsentDecision consentDecision) {

		return _consentDecisionLocalService.addConsentDecision(consentDecision);
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
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			addConsentDecisions(
				long userId, long pupilId, long guardianId, String schoolYear,
				java.util.Map<Long, Boolean> answers)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionLocalService.addConsentDecisions(
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
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			addPaperConsentDecisions(
				long userId, long pupilId, long guardianId, String schoolYear,
				java.util.Map<Long, Boolean> answers,
				java.time.LocalDate signedOn, byte[] scan)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionLocalService.addPaperConsentDecisions(
			userId, pupilId, guardianId, schoolYear, answers, signedOn, scan);
	}

	/**
	 * Creates a new consent decision with the primary key. Does not add the consent decision to the database.
	 *
	 * @param consentDecisionId the primary key for the new consent decision
	 * @return the new consent decision
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentDecision createConsentDecision(
		long consentDecisionId) {

		return _consentDecisionLocalService.createConsentDecision(
			consentDecisionId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionLocalService.createPersistedModel(primaryKeyObj);
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
	@Override
	public nl.klassenkring.consent.model.ConsentDecision deleteConsentDecision(
		nl.klassenkring.consent.model.ConsentDecision consentDecision) {

		return _consentDecisionLocalService.deleteConsentDecision(
			consentDecision);
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
	@Override
	public nl.klassenkring.consent.model.ConsentDecision deleteConsentDecision(
			long consentDecisionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionLocalService.deleteConsentDecision(
			consentDecisionId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _consentDecisionLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _consentDecisionLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _consentDecisionLocalService.dynamicQuery();
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

		return _consentDecisionLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _consentDecisionLocalService.dynamicQuery(
			dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _consentDecisionLocalService.dynamicQuery(
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

		return _consentDecisionLocalService.dynamicQueryCount(dynamicQuery);
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

		return _consentDecisionLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.consent.model.ConsentDecision fetchConsentDecision(
		long consentDecisionId) {

		return _consentDecisionLocalService.fetchConsentDecision(
			consentDecisionId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _consentDecisionLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the consent decision with the primary key.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision
	 * @throws PortalException if a consent decision with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentDecision getConsentDecision(
			long consentDecisionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionLocalService.getConsentDecision(
			consentDecisionId);
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
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentDecision>
		getConsentDecisions(int start, int end) {

		return _consentDecisionLocalService.getConsentDecisions(start, end);
	}

	/**
	 * Returns the number of consent decisions.
	 *
	 * @return the number of consent decisions
	 */
	@Override
	public int getConsentDecisionsCount() {
		return _consentDecisionLocalService.getConsentDecisionsCount();
	}

	/**
	 * Gives what one guardian, or with 0 the pupil, decided about a pupil, oldest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentDecision>
		getDeciderConsentDecisions(
			long pupilId, long guardianId, int start, int end) {

		return _consentDecisionLocalService.getDeciderConsentDecisions(
			pupilId, guardianId, start, end);
	}

	/**
	 * Counts what one guardian, or with 0 the pupil, decided about a pupil.
	 */
	@Override
	public int getDeciderConsentDecisionsCount(long pupilId, long guardianId) {
		return _consentDecisionLocalService.getDeciderConsentDecisionsCount(
			pupilId, guardianId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _consentDecisionLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentDecisionLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives what anybody decided about a pupil, oldest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentDecision>
		getPupilConsentDecisions(long pupilId, int start, int end) {

		return _consentDecisionLocalService.getPupilConsentDecisions(
			pupilId, start, end);
	}

	/**
	 * Counts what anybody decided about a pupil.
	 */
	@Override
	public int getPupilConsentDecisionsCount(long pupilId) {
		return _consentDecisionLocalService.getPupilConsentDecisionsCount(
			pupilId);
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
	@Override
	public nl.klassenkring.consent.model.ConsentDecision updateConsentDecision(
		nl.klassenkring.consent.model.ConsentDecision consentDecision) {

		return _consentDecisionLocalService.updateConsentDecision(
			consentDecision);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _consentDecisionLocalService.getBasePersistence();
	}

	@Override
	public ConsentDecisionLocalService getWrappedService() {
		return _consentDecisionLocalService;
	}

	@Override
	public void setWrappedService(
		ConsentDecisionLocalService consentDecisionLocalService) {

		_consentDecisionLocalService = consentDecisionLocalService;
	}

	private ConsentDecisionLocalService _consentDecisionLocalService;

}