/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.membership.year.YearChoice;
import nl.klassenkring.membership.year.YearPlan;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for SchoolYearRollover. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see SchoolYearRolloverServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface SchoolYearRolloverService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.SchoolYearRolloverServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the school year rollover remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link SchoolYearRolloverServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Does what a plan says, as the director or the administrator of the school.
	 *
	 * @see SchoolYearRolloverLocalService#confirm
	 */
	public YearPlan confirm(long schoolYearRolloverId, String planHash)
		throws PortalException;

	/**
	 * Gives the school years of which a school has groups that are not closed, the oldest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<String> getOpenSchoolYears(long schoolGroupId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives what would become of the groups of a school year, or what became of them.
	 *
	 * @see SchoolYearRolloverLocalService#getPlan
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public YearPlan getPlan(long schoolGroupId, String fromSchoolYear)
		throws PortalException;

	/**
	 * Keeps what becomes of the groups of a school year, which changes nothing yet.
	 *
	 * @see SchoolYearRolloverLocalService#prepare
	 */
	public YearPlan prepare(
			long schoolGroupId, String fromSchoolYear, List<YearChoice> choices)
		throws PortalException;

}