/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PolicyDocumentService}.
 *
 * @author Klassenkring
 * @see PolicyDocumentService
 * @generated
 */
public class PolicyDocumentServiceWrapper
	implements PolicyDocumentService, ServiceWrapper<PolicyDocumentService> {

	public PolicyDocumentServiceWrapper() {
		this(null);
	}

	public PolicyDocumentServiceWrapper(
		PolicyDocumentService policyDocumentService) {

		_policyDocumentService = policyDocumentService;
	}

	/**
	 * Adds the draft of a next version.
	 *
	 * @see PolicyDocumentLocalService#addPolicyDocument
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument addPolicyDocument(
			String title, java.util.Map<String, String> values,
			java.util.Map<String, String> sources, String note,
			java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.addPolicyDocument(
			title, values, sources, note, validFrom);
	}

	/**
	 * Adds a draft with the values of a preset.
	 *
	 * @param presetKey one of {@link #getPolicyPresets}
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument addPresetPolicyDocument(
			String presetKey)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.addPresetPolicyDocument(presetKey);
	}

	/**
	 * Adopts a draft.
	 *
	 * @see PolicyDocumentLocalService#adoptPolicyDocument
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument adoptPolicyDocument(
			long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.adoptPolicyDocument(policyDocumentId);
	}

	/**
	 * Removes a draft.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument deleteDraft(
			long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.deleteDraft(policyDocumentId);
	}

	/**
	 * Writes a version as a file that {@link #importPolicyDocument} reads.
	 */
	@Override
	public String exportPolicyDocument(long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.exportPolicyDocument(policyDocumentId);
	}

	/**
	 * Gives the version in force, or null when there is none, to who runs a school of the foundation
	 * and to the privacy officer.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument
			fetchPolicyDocumentInForce(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.fetchPolicyDocumentInForce(schoolGroupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyDocumentService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a version.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument getPolicyDocument(
			long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.getPolicyDocument(policyDocumentId);
	}

	/**
	 * Gives a page of all versions, the latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyDocument>
			getPolicyDocuments(int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.getPolicyDocuments(start, end);
	}

	/**
	 * Counts all versions.
	 */
	@Override
	public int getPolicyDocumentsCount()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.getPolicyDocumentsCount();
	}

	/**
	 * Gives the policies that come with the suite.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.preset.PolicyPreset>
			getPolicyPresets()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.getPolicyPresets();
	}

	/**
	 * Adds a draft with the values of a file.
	 *
	 * @throws nl.klassenkring.policy.exception.PolicyFileException which names what is wrong in it
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument importPolicyDocument(
			String json)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.importPolicyDocument(json);
	}

	/**
	 * Changes a draft.
	 *
	 * @see PolicyDocumentLocalService#addPolicyDocument
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument updatePolicyDocument(
			long policyDocumentId, String title,
			java.util.Map<String, String> values,
			java.util.Map<String, String> sources, String note,
			java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentService.updatePolicyDocument(
			policyDocumentId, title, values, sources, note, validFrom);
	}

	@Override
	public PolicyDocumentService getWrappedService() {
		return _policyDocumentService;
	}

	@Override
	public void setWrappedService(PolicyDocumentService policyDocumentService) {
		_policyDocumentService = policyDocumentService;
	}

	private PolicyDocumentService _policyDocumentService;

}