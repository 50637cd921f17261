/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ContentReportService}.
 *
 * @author Klassenkring
 * @see ContentReportService
 * @generated
 */
public class ContentReportServiceWrapper
	implements ContentReportService, ServiceWrapper<ContentReportService> {

	public ContentReportServiceWrapper() {
		this(null);
	}

	public ContentReportServiceWrapper(
		ContentReportService contentReportService) {

		_contentReportService = contentReportService;
	}

	/**
	 * Reports something that the current user may read. Two people at the same moment report both:
	 * the transaction that comes second is tried again.
	 *
	 * @see ContentReportLocalServiceImpl#addContentReport
	 */
	@Override
	public void addContentReport(
			nl.klassenkring.moderation.report.ReportRequest reportRequest)
		throws com.liferay.portal.kernel.exception.PortalException {

		_contentReportService.addContentReport(reportRequest);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _contentReportService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives what the current user can report of a post, and to whom.
	 *
	 * @param contentRef what he wants to report: the post, or something in it
	 */
	@Override
	public nl.klassenkring.moderation.report.ReportChoices getReportChoices(
			nl.klassenkring.moderation.content.ContentRef contentRef)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _contentReportService.getReportChoices(contentRef);
	}

	@Override
	public ContentReportService getWrappedService() {
		return _contentReportService;
	}

	@Override
	public void setWrappedService(ContentReportService contentReportService) {
		_contentReportService = contentReportService;
	}

	private ContentReportService _contentReportService;

}