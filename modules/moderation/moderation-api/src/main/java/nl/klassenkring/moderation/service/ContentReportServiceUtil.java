/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * Provides the remote service utility for ContentReport. This utility wraps
 * <code>nl.klassenkring.moderation.service.impl.ContentReportServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ContentReportService
 * @generated
 */
public class ContentReportServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.moderation.service.impl.ContentReportServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Reports something that the current user may read. Two people at the same moment report both:
	 * the transaction that comes second is tried again.
	 *
	 * @see ContentReportLocalServiceImpl#addContentReport
	 */
	public static void addContentReport(
			nl.klassenkring.moderation.report.ReportRequest reportRequest)
		throws PortalException {

		getService().addContentReport(reportRequest);
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
	 * Gives what the current user can report of a post, and to whom.
	 *
	 * @param contentRef what he wants to report: the post, or something in it
	 */
	public static nl.klassenkring.moderation.report.ReportChoices
			getReportChoices(
				nl.klassenkring.moderation.content.ContentRef contentRef)
		throws PortalException {

		return getService().getReportChoices(contentRef);
	}

	public static ContentReportService getService() {
		return _service;
	}

	public static void setService(ContentReportService service) {
		_service = service;
	}

	private static volatile ContentReportService _service;

}