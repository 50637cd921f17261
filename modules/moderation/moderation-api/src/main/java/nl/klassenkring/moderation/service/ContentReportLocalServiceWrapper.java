/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ContentReportLocalService}.
 *
 * @author Klassenkring
 * @see ContentReportLocalService
 * @generated
 */
public class ContentReportLocalServiceWrapper
	implements ContentReportLocalService,
			   ServiceWrapper<ContentReportLocalService> {

	public ContentReportLocalServiceWrapper() {
		this(null);
	}

	public ContentReportLocalServiceWrapper(
		ContentReportLocalService contentReportLocalService) {

		_contentReportLocalService = contentReportLocalService;
	}

	/**
	 * Adds the content report to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ContentReportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param contentReport the content report
	 * @return the content report that was added
	 */
	@Override
	public nl.klassenkring.moderation.model.ContentReport addContentReport(
		nl.klassenkring.moderation.model.ContentReport contentReport) {

		return _contentReportLocalService.addContentReport(contentReport);
	}

	/**
	 * Reports something to whom it is meant for (F4). The same person reports the same thing once
	 * while its incident is open: another time gives the report that there is.
	 *
	 * @param userId the reporter
	 * @throws ContentReportException if there is nobody of that kind to receive it, or it is the
	 reporter's own
	 */
	@Override
	public nl.klassenkring.moderation.model.ContentReport addContentReport(
			long userId,
			nl.klassenkring.moderation.report.ReportRequest reportRequest)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _contentReportLocalService.addContentReport(
			userId, reportRequest);
	}

	/**
	 * Creates a new content report with the primary key. Does not add the content report to the database.
	 *
	 * @param contentReportId the primary key for the new content report
	 * @return the new content report
	 */
	@Override
	public nl.klassenkring.moderation.model.ContentReport createContentReport(
		long contentReportId) {

		return _contentReportLocalService.createContentReport(contentReportId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _contentReportLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the content report from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ContentReportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param contentReport the content report
	 * @return the content report that was removed
	 */
	@Override
	public nl.klassenkring.moderation.model.ContentReport deleteContentReport(
		nl.klassenkring.moderation.model.ContentReport contentReport) {

		return _contentReportLocalService.deleteContentReport(contentReport);
	}

	/**
	 * Deletes the content report with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ContentReportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report that was removed
	 * @throws PortalException if a content report with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.ContentReport deleteContentReport(
			long contentReportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _contentReportLocalService.deleteContentReport(contentReportId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _contentReportLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _contentReportLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _contentReportLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _contentReportLocalService.dynamicQuery();
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

		return _contentReportLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.ContentReportModelImpl</code>.
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

		return _contentReportLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.ContentReportModelImpl</code>.
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

		return _contentReportLocalService.dynamicQuery(
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

		return _contentReportLocalService.dynamicQueryCount(dynamicQuery);
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

		return _contentReportLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.moderation.model.ContentReport fetchContentReport(
		long contentReportId) {

		return _contentReportLocalService.fetchContentReport(contentReportId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _contentReportLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the content report with the primary key.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report
	 * @throws PortalException if a content report with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.ContentReport getContentReport(
			long contentReportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _contentReportLocalService.getContentReport(contentReportId);
	}

	/**
	 * Returns a range of all the content reports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @return the range of content reports
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.ContentReport>
		getContentReports(int start, int end) {

		return _contentReportLocalService.getContentReports(start, end);
	}

	/**
	 * Returns the number of content reports.
	 *
	 * @return the number of content reports
	 */
	@Override
	public int getContentReportsCount() {
		return _contentReportLocalService.getContentReportsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _contentReportLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _contentReportLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _contentReportLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Updates the content report in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ContentReportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param contentReport the content report
	 * @return the content report that was updated
	 */
	@Override
	public nl.klassenkring.moderation.model.ContentReport updateContentReport(
		nl.klassenkring.moderation.model.ContentReport contentReport) {

		return _contentReportLocalService.updateContentReport(contentReport);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _contentReportLocalService.getBasePersistence();
	}

	@Override
	public ContentReportLocalService getWrappedService() {
		return _contentReportLocalService;
	}

	@Override
	public void setWrappedService(
		ContentReportLocalService contentReportLocalService) {

		_contentReportLocalService = contentReportLocalService;
	}

	private ContentReportLocalService _contentReportLocalService;

}