/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.klassenkring.consent.model.ConsentPurpose;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ConsentPurpose. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentPurposeServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentPurposeService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentPurposeServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent purpose remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentPurposeServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds a purpose of the school's own.
	 *
	 * @see ConsentPurposeLocalService#addConsentPurpose
	 */
	public ConsentPurpose addConsentPurpose(
			long schoolGroupId, String purposeKey, Map<Locale, String> nameMap)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives all purposes of a school, also those out of use, to who runs it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentPurpose> getSchoolConsentPurposes(long schoolGroupId)
		throws PortalException;

	/**
	 * Changes what a purpose is called, its place, and whether it is in use.
	 *
	 * @see ConsentPurposeLocalService#updateConsentPurpose
	 */
	public ConsentPurpose updateConsentPurpose(
			long consentPurposeId, Map<Locale, String> nameMap, int position,
			boolean active)
		throws PortalException;

}