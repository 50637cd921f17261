/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PolicyDocument service. Represents a row in the &quot;KK_PolicyDocument&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see PolicyDocumentModel
 * @generated
 */
@ImplementationClassName("nl.klassenkring.policy.model.impl.PolicyDocumentImpl")
@ProviderType
public interface PolicyDocument extends PersistedModel, PolicyDocumentModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.policy.model.impl.PolicyDocumentImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PolicyDocument, Long>
		POLICY_DOCUMENT_ID_ACCESSOR = new Accessor<PolicyDocument, Long>() {

			@Override
			public Long get(PolicyDocument policyDocument) {
				return policyDocument.getPolicyDocumentId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PolicyDocument> getTypeClass() {
				return PolicyDocument.class;
			}

		};

	/**
	 * Gives what is set, by the key of its parameter.
	 *
	 * @throws JSONException if the row does not hold such texts
	 */
	public java.util.Map<String, String> getRuleTexts()
		throws com.liferay.portal.kernel.json.JSONException;

	/**
	 * Gives the words that values come from, by the key of the parameter.
	 *
	 * @throws JSONException if the row does not hold such texts
	 */
	public java.util.Map<String, String> getSourceTexts()
		throws com.liferay.portal.kernel.json.JSONException;

	/**
	 * Tells whether it was adopted, and can no longer be changed.
	 */
	public boolean isAdopted();

}