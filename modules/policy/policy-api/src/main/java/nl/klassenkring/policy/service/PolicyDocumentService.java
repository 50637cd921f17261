/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.Date;
import java.util.List;
import java.util.Map;

import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.preset.PolicyPreset;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PolicyDocument. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see PolicyDocumentServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PolicyDocumentService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyDocumentServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the policy document remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PolicyDocumentServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the draft of a next version.
	 *
	 * @see PolicyDocumentLocalService#addPolicyDocument
	 */
	public PolicyDocument addPolicyDocument(
			String title, Map<String, String> values,
			Map<String, String> sources, String note, Date validFrom)
		throws PortalException;

	/**
	 * Adds a draft with the values of a preset.
	 *
	 * @param presetKey one of {@link #getPolicyPresets}
	 */
	public PolicyDocument addPresetPolicyDocument(String presetKey)
		throws PortalException;

	/**
	 * Adopts a draft.
	 *
	 * @see PolicyDocumentLocalService#adoptPolicyDocument
	 */
	public PolicyDocument adoptPolicyDocument(long policyDocumentId)
		throws PortalException;

	/**
	 * Removes a draft.
	 */
	public PolicyDocument deleteDraft(long policyDocumentId)
		throws PortalException;

	/**
	 * Writes a version as a file that {@link #importPolicyDocument} reads.
	 */
	public String exportPolicyDocument(long policyDocumentId)
		throws PortalException;

	/**
	 * Gives the version in force, or null when there is none, to who runs a school of the foundation
	 * and to the privacy officer.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PolicyDocument fetchPolicyDocumentInForce(long schoolGroupId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a version.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PolicyDocument getPolicyDocument(long policyDocumentId)
		throws PortalException;

	/**
	 * Gives a page of all versions, the latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PolicyDocument> getPolicyDocuments(int start, int end)
		throws PortalException;

	/**
	 * Counts all versions.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPolicyDocumentsCount() throws PortalException;

	/**
	 * Gives the policies that come with the suite.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PolicyPreset> getPolicyPresets() throws PortalException;

	/**
	 * Adds a draft with the values of a file.
	 *
	 * @throws nl.klassenkring.policy.exception.PolicyFileException which names what is wrong in it
	 */
	public PolicyDocument importPolicyDocument(String json)
		throws PortalException;

	/**
	 * Changes a draft.
	 *
	 * @see PolicyDocumentLocalService#addPolicyDocument
	 */
	public PolicyDocument updatePolicyDocument(
			long policyDocumentId, String title, Map<String, String> values,
			Map<String, String> sources, String note, Date validFrom)
		throws PortalException;

}