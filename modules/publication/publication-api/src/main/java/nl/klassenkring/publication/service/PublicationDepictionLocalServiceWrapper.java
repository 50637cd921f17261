/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PublicationDepictionLocalService}.
 *
 * @author Klassenkring
 * @see PublicationDepictionLocalService
 * @generated
 */
public class PublicationDepictionLocalServiceWrapper
	implements PublicationDepictionLocalService,
			   ServiceWrapper<PublicationDepictionLocalService> {

	public PublicationDepictionLocalServiceWrapper() {
		this(null);
	}

	public PublicationDepictionLocalServiceWrapper(
		PublicationDepictionLocalService publicationDepictionLocalService) {

		_publicationDepictionLocalService = publicationDepictionLocalService;
	}

	/**
	 * Adds the publication depiction to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationDepictionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationDepiction the publication depiction
	 * @return the publication depiction that was added
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationDepiction
		addPublicationDepiction(
			nl.klassenkring.publication.model.PublicationDepiction
				publicationDepiction) {

		return _publicationDepictionLocalService.addPublicationDepiction(
			publicationDepiction);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationDepictionLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Creates a new publication depiction with the primary key. Does not add the publication depiction to the database.
	 *
	 * @param publicationDepictionId the primary key for the new publication depiction
	 * @return the new publication depiction
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationDepiction
		createPublicationDepiction(long publicationDepictionId) {

		return _publicationDepictionLocalService.createPublicationDepiction(
			publicationDepictionId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationDepictionLocalService.deletePersistedModel(
			persistedModel);
	}

	/**
	 * Deletes the publication depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationDepictionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction that was removed
	 * @throws PortalException if a publication depiction with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationDepiction
			deletePublicationDepiction(long publicationDepictionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationDepictionLocalService.deletePublicationDepiction(
			publicationDepictionId);
	}

	/**
	 * Deletes the publication depiction from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationDepictionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationDepiction the publication depiction
	 * @return the publication depiction that was removed
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationDepiction
		deletePublicationDepiction(
			nl.klassenkring.publication.model.PublicationDepiction
				publicationDepiction) {

		return _publicationDepictionLocalService.deletePublicationDepiction(
			publicationDepiction);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _publicationDepictionLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _publicationDepictionLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _publicationDepictionLocalService.dynamicQuery();
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

		return _publicationDepictionLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationDepictionModelImpl</code>.
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

		return _publicationDepictionLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationDepictionModelImpl</code>.
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

		return _publicationDepictionLocalService.dynamicQuery(
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

		return _publicationDepictionLocalService.dynamicQueryCount(
			dynamicQuery);
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

		return _publicationDepictionLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.publication.model.PublicationDepiction
		fetchPublicationDepiction(long publicationDepictionId) {

		return _publicationDepictionLocalService.fetchPublicationDepiction(
			publicationDepictionId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _publicationDepictionLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _publicationDepictionLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _publicationDepictionLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationDepictionLocalService.getPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Returns the publication depiction with the primary key.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction
	 * @throws PortalException if a publication depiction with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationDepiction
			getPublicationDepiction(long publicationDepictionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationDepictionLocalService.getPublicationDepiction(
			publicationDepictionId);
	}

	/**
	 * Returns a range of all the publication depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of publication depictions
	 */
	@Override
	public java.util.List
		<nl.klassenkring.publication.model.PublicationDepiction>
			getPublicationDepictions(int start, int end) {

		return _publicationDepictionLocalService.getPublicationDepictions(
			start, end);
	}

	/**
	 * Returns the number of publication depictions.
	 *
	 * @return the number of publication depictions
	 */
	@Override
	public int getPublicationDepictionsCount() {
		return _publicationDepictionLocalService.
			getPublicationDepictionsCount();
	}

	/**
	 * Updates the publication depiction in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationDepictionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationDepiction the publication depiction
	 * @return the publication depiction that was updated
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationDepiction
		updatePublicationDepiction(
			nl.klassenkring.publication.model.PublicationDepiction
				publicationDepiction) {

		return _publicationDepictionLocalService.updatePublicationDepiction(
			publicationDepiction);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _publicationDepictionLocalService.getBasePersistence();
	}

	@Override
	public PublicationDepictionLocalService getWrappedService() {
		return _publicationDepictionLocalService;
	}

	@Override
	public void setWrappedService(
		PublicationDepictionLocalService publicationDepictionLocalService) {

		_publicationDepictionLocalService = publicationDepictionLocalService;
	}

	private PublicationDepictionLocalService _publicationDepictionLocalService;

}