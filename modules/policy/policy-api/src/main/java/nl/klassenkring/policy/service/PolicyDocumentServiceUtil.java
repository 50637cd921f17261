/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Map;

import nl.klassenkring.policy.model.PolicyDocument;

/**
 * Provides the remote service utility for PolicyDocument. This utility wraps
 * <code>nl.klassenkring.policy.service.impl.PolicyDocumentServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see PolicyDocumentService
 * @generated
 */
public class PolicyDocumentServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyDocumentServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the draft of a next version.
	 *
	 * @see PolicyDocumentLocalService#addPolicyDocument
	 */
	public static PolicyDocument addPolicyDocument(
			String title, Map<String, String> values,
			Map<String, String> sources, String note, java.util.Date validFrom)
		throws PortalException {

		return getService().addPolicyDocument(
			title, values, sources, note, validFrom);
	}

	/**
	 * Adds a draft with the values of a preset.
	 *
	 * @param presetKey one of {@link #getPolicyPresets}
	 */
	public static PolicyDocument addPresetPolicyDocument(String presetKey)
		throws PortalException {

		return getService().addPresetPolicyDocument(presetKey);
	}

	/**
	 * Adopts a draft.
	 *
	 * @see PolicyDocumentLocalService#adoptPolicyDocument
	 */
	public static PolicyDocument adoptPolicyDocument(long policyDocumentId)
		throws PortalException {

		return getService().adoptPolicyDocument(policyDocumentId);
	}

	/**
	 * Removes a draft.
	 */
	public static PolicyDocument deleteDraft(long policyDocumentId)
		throws PortalException {

		return getService().deleteDraft(policyDocumentId);
	}

	/**
	 * Writes a version as a file that {@link #importPolicyDocument} reads.
	 */
	public static String exportPolicyDocument(long policyDocumentId)
		throws PortalException {

		return getService().exportPolicyDocument(policyDocumentId);
	}

	/**
	 * Gives the version in force, or null when there is none, to who runs a school of the foundation
	 * and to the privacy officer.
	 */
	public static PolicyDocument fetchPolicyDocumentInForce(long schoolGroupId)
		throws PortalException {

		return getService().fetchPolicyDocumentInForce(schoolGroupId);
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
	 * Gives a version.
	 */
	public static PolicyDocument getPolicyDocument(long policyDocumentId)
		throws PortalException {

		return getService().getPolicyDocument(policyDocumentId);
	}

	/**
	 * Gives a page of all versions, the latest first.
	 */
	public static List<PolicyDocument> getPolicyDocuments(int start, int end)
		throws PortalException {

		return getService().getPolicyDocuments(start, end);
	}

	/**
	 * Counts all versions.
	 */
	public static int getPolicyDocumentsCount() throws PortalException {
		return getService().getPolicyDocumentsCount();
	}

	/**
	 * Gives the policies that come with the suite.
	 */
	public static List<nl.klassenkring.policy.preset.PolicyPreset>
			getPolicyPresets()
		throws PortalException {

		return getService().getPolicyPresets();
	}

	/**
	 * Adds a draft with the values of a file.
	 *
	 * @throws nl.klassenkring.policy.exception.PolicyFileException which names what is wrong in it
	 */
	public static PolicyDocument importPolicyDocument(String json)
		throws PortalException {

		return getService().importPolicyDocument(json);
	}

	/**
	 * Changes a draft.
	 *
	 * @see PolicyDocumentLocalService#addPolicyDocument
	 */
	public static PolicyDocument updatePolicyDocument(
			long policyDocumentId, String title, Map<String, String> values,
			Map<String, String> sources, String note, java.util.Date validFrom)
		throws PortalException {

		return getService().updatePolicyDocument(
			policyDocumentId, title, values, sources, note, validFrom);
	}

	public static PolicyDocumentService getService() {
		return _service;
	}

	public static void setService(PolicyDocumentService service) {
		_service = service;
	}

	private static volatile PolicyDocumentService _service;

}