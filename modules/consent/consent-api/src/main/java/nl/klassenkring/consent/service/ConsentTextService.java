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

import nl.klassenkring.consent.model.ConsentText;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ConsentText. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentTextServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentTextService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentTextServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent text remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentTextServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds a wording, which is asked from now on.
	 *
	 * @see ConsentTextLocalService#addConsentText
	 */
	public ConsentText addConsentText(
			long schoolGroupId, String purposeKey, int version,
			Map<Locale, String> explanationMap,
			Map<Locale, String> refusalMeaningMap)
		throws PortalException;

	/**
	 * Gives the wordings of a purpose, the one that is asked now first, to who runs the school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentText> getConsentTexts(
			long schoolGroupId, String purposeKey)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives the wordings of all purposes, of each the one that is asked now first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentText> getSchoolConsentTexts(long schoolGroupId)
		throws PortalException;

}