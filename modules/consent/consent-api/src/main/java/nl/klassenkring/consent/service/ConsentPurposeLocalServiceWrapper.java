/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ConsentPurposeLocalService}.
 *
 * @author Klassenkring
 * @see ConsentPurposeLocalService
 * @generated
 */
public class ConsentPurposeLocalServiceWrapper
	implements ConsentPurposeLocalService,
			   ServiceWrapper<ConsentPurposeLocalService> {

	public ConsentPurposeLocalServiceWrapper() {
		this(null);
	}

	public ConsentPurposeLocalServiceWrapper(
		ConsentPurposeLocalService consentPurposeLocalService) {

		_consentPurposeLocalService = consentPurposeLocalService;
	}

	/**
	 * Adds the consent purpose to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurpose the consent purpose
	 * @return the consent purpose that was added
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose addConsentPurpose(
		nl.klassenkring.consent.model.ConsentPurpose consentPurpose) {

		return _consentPurposeLocalService.addConsentPurpose(consentPurpose);
	}

	/**
	 * Adds a purpose of the school's own, after those it has. It needs a wording before anybody can
	 * say yes to it.
	 *
	 * @param purposeKey lower case letters, digits and hyphens; how pictures and decisions refer to
	 it
	 * @throws ConsentPurposeKeyException if the key is no such key, or a language has no name
	 * @throws DuplicateConsentPurposeException if the school has that purpose
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose addConsentPurpose(
			long userId, long schoolGroupId, String purposeKey,
			java.util.Map<java.util.Locale, String> nameMap)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeLocalService.addConsentPurpose(
			userId, schoolGroupId, purposeKey, nameMap);
	}

	/**
	 * Gives a school the purposes that every school starts with, each with its first wording. A
	 * school that has purposes keeps them as they are.
	 */
	@Override
	public void addDefaultConsentPurposes(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_consentPurposeLocalService.addDefaultConsentPurposes(schoolGroupId);
	}

	/**
	 * Creates a new consent purpose with the primary key. Does not add the consent purpose to the database.
	 *
	 * @param consentPurposeId the primary key for the new consent purpose
	 * @return the new consent purpose
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose createConsentPurpose(
		long consentPurposeId) {

		return _consentPurposeLocalService.createConsentPurpose(
			consentPurposeId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the consent purpose from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurpose the consent purpose
	 * @return the consent purpose that was removed
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose deleteConsentPurpose(
		nl.klassenkring.consent.model.ConsentPurpose consentPurpose) {

		return _consentPurposeLocalService.deleteConsentPurpose(consentPurpose);
	}

	/**
	 * Deletes the consent purpose with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose that was removed
	 * @throws PortalException if a consent purpose with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose deleteConsentPurpose(
			long consentPurposeId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeLocalService.deleteConsentPurpose(
			consentPurposeId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _consentPurposeLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _consentPurposeLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _consentPurposeLocalService.dynamicQuery();
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

		return _consentPurposeLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl</code>.
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

		return _consentPurposeLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl</code>.
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

		return _consentPurposeLocalService.dynamicQuery(
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

		return _consentPurposeLocalService.dynamicQueryCount(dynamicQuery);
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

		return _consentPurposeLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.consent.model.ConsentPurpose fetchConsentPurpose(
		long consentPurposeId) {

		return _consentPurposeLocalService.fetchConsentPurpose(
			consentPurposeId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _consentPurposeLocalService.getActionableDynamicQuery();
	}

	/**
	 * Gives the purposes that a school asks consent for, in the order in which it asks.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentPurpose>
			getActiveConsentPurposes(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeLocalService.getActiveConsentPurposes(
			schoolGroupId);
	}

	/**
	 * Returns the consent purpose with the primary key.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose
	 * @throws PortalException if a consent purpose with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose getConsentPurpose(
			long consentPurposeId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeLocalService.getConsentPurpose(consentPurposeId);
	}

	/**
	 * Returns a range of all the consent purposes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @return the range of consent purposes
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentPurpose>
		getConsentPurposes(int start, int end) {

		return _consentPurposeLocalService.getConsentPurposes(start, end);
	}

	/**
	 * Returns the number of consent purposes.
	 *
	 * @return the number of consent purposes
	 */
	@Override
	public int getConsentPurposesCount() {
		return _consentPurposeLocalService.getConsentPurposesCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _consentPurposeLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentPurposeLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives all purposes of a school, also those out of use, in the order in which it asks. A school
	 * that has none yet is given the default ones.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentPurpose>
			getSchoolConsentPurposes(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeLocalService.getSchoolConsentPurposes(
			schoolGroupId);
	}

	/**
	 * Updates the consent purpose in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurpose the consent purpose
	 * @return the consent purpose that was updated
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose updateConsentPurpose(
		nl.klassenkring.consent.model.ConsentPurpose consentPurpose) {

		return _consentPurposeLocalService.updateConsentPurpose(consentPurpose);
	}

	/**
	 * Changes what a purpose is called, its place, and whether it is in use. One that is out of use
	 * allows nothing and is not asked; its decisions stay in the ledger.
	 *
	 * @throws ConsentPurposeKeyException if a language has no name
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose updateConsentPurpose(
			long consentPurposeId,
			java.util.Map<java.util.Locale, String> nameMap, int position,
			boolean active)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeLocalService.updateConsentPurpose(
			consentPurposeId, nameMap, position, active);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _consentPurposeLocalService.getBasePersistence();
	}

	@Override
	public ConsentPurposeLocalService getWrappedService() {
		return _consentPurposeLocalService;
	}

	@Override
	public void setWrappedService(
		ConsentPurposeLocalService consentPurposeLocalService) {

		_consentPurposeLocalService = consentPurposeLocalService;
	}

	private ConsentPurposeLocalService _consentPurposeLocalService;

}