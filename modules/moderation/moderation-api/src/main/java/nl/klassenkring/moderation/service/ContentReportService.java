/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.report.ReportChoices;
import nl.klassenkring.moderation.report.ReportRequest;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ContentReport. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ContentReportServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ContentReportService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.moderation.service.impl.ContentReportServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the content report remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ContentReportServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Reports something that the current user may read. Two people at the same moment report both:
	 * the transaction that comes second is tried again.
	 *
	 * @see ContentReportLocalServiceImpl#addContentReport
	 */
	@Transactional(enabled = false)
	public void addContentReport(ReportRequest reportRequest)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives what the current user can report of a post, and to whom.
	 *
	 * @param contentRef what he wants to report: the post, or something in it
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ReportChoices getReportChoices(ContentRef contentRef)
		throws PortalException;

}