/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link PolicyDocument}.
 * </p>
 *
 * @author Klassenkring
 * @see PolicyDocument
 * @generated
 */
public class PolicyDocumentWrapper
	extends BaseModelWrapper<PolicyDocument>
	implements ModelWrapper<PolicyDocument>, PolicyDocument {

	public PolicyDocumentWrapper(PolicyDocument policyDocument) {
		super(policyDocument);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("policyDocumentId", getPolicyDocumentId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("version", getVersion());
		attributes.put("title", getTitle());
		attributes.put("ruleValues", getRuleValues());
		attributes.put("valueSources", getValueSources());
		attributes.put("note", getNote());
		attributes.put("status", getStatus());
		attributes.put("validFrom", getValidFrom());
		attributes.put("adoptedByUserId", getAdoptedByUserId());
		attributes.put("adoptedByUserName", getAdoptedByUserName());
		attributes.put("adoptedDate", getAdoptedDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long policyDocumentId = (Long)attributes.get("policyDocumentId");

		if (policyDocumentId != null) {
			setPolicyDocumentId(policyDocumentId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Long userId = (Long)attributes.get("userId");

		if (userId != null) {
			setUserId(userId);
		}

		String userName = (String)attributes.get("userName");

		if (userName != null) {
			setUserName(userName);
		}

		Date createDate = (Date)attributes.get("createDate");

		if (createDate != null) {
			setCreateDate(createDate);
		}

		Date modifiedDate = (Date)attributes.get("modifiedDate");

		if (modifiedDate != null) {
			setModifiedDate(modifiedDate);
		}

		Integer version = (Integer)attributes.get("version");

		if (version != null) {
			setVersion(version);
		}

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String ruleValues = (String)attributes.get("ruleValues");

		if (ruleValues != null) {
			setRuleValues(ruleValues);
		}

		String valueSources = (String)attributes.get("valueSources");

		if (valueSources != null) {
			setValueSources(valueSources);
		}

		String note = (String)attributes.get("note");

		if (note != null) {
			setNote(note);
		}

		String status = (String)attributes.get("status");

		if (status != null) {
			setStatus(status);
		}

		Date validFrom = (Date)attributes.get("validFrom");

		if (validFrom != null) {
			setValidFrom(validFrom);
		}

		Long adoptedByUserId = (Long)attributes.get("adoptedByUserId");

		if (adoptedByUserId != null) {
			setAdoptedByUserId(adoptedByUserId);
		}

		String adoptedByUserName = (String)attributes.get("adoptedByUserName");

		if (adoptedByUserName != null) {
			setAdoptedByUserName(adoptedByUserName);
		}

		Date adoptedDate = (Date)attributes.get("adoptedDate");

		if (adoptedDate != null) {
			setAdoptedDate(adoptedDate);
		}
	}

	@Override
	public PolicyDocument cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the adopted by user ID of this policy document.
	 *
	 * @return the adopted by user ID of this policy document
	 */
	@Override
	public long getAdoptedByUserId() {
		return model.getAdoptedByUserId();
	}

	/**
	 * Returns the adopted by user name of this policy document.
	 *
	 * @return the adopted by user name of this policy document
	 */
	@Override
	public String getAdoptedByUserName() {
		return model.getAdoptedByUserName();
	}

	/**
	 * Returns the adopted by user uuid of this policy document.
	 *
	 * @return the adopted by user uuid of this policy document
	 */
	@Override
	public String getAdoptedByUserUuid() {
		return model.getAdoptedByUserUuid();
	}

	/**
	 * Returns the adopted date of this policy document.
	 *
	 * @return the adopted date of this policy document
	 */
	@Override
	public Date getAdoptedDate() {
		return model.getAdoptedDate();
	}

	/**
	 * Returns the company ID of this policy document.
	 *
	 * @return the company ID of this policy document
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this policy document.
	 *
	 * @return the create date of this policy document
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the modified date of this policy document.
	 *
	 * @return the modified date of this policy document
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this policy document.
	 *
	 * @return the mvcc version of this policy document
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the note of this policy document.
	 *
	 * @return the note of this policy document
	 */
	@Override
	public String getNote() {
		return model.getNote();
	}

	/**
	 * Returns the policy document ID of this policy document.
	 *
	 * @return the policy document ID of this policy document
	 */
	@Override
	public long getPolicyDocumentId() {
		return model.getPolicyDocumentId();
	}

	/**
	 * Returns the primary key of this policy document.
	 *
	 * @return the primary key of this policy document
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Gives what is set, by the key of its parameter.
	 *
	 * @throws JSONException if the row does not hold such texts
	 */
	@Override
	public Map<String, String> getRuleTexts()
		throws com.liferay.portal.kernel.json.JSONException {

		return model.getRuleTexts();
	}

	/**
	 * Returns the rule values of this policy document.
	 *
	 * @return the rule values of this policy document
	 */
	@Override
	public String getRuleValues() {
		return model.getRuleValues();
	}

	/**
	 * Gives the words that values come from, by the key of the parameter.
	 *
	 * @throws JSONException if the row does not hold such texts
	 */
	@Override
	public Map<String, String> getSourceTexts()
		throws com.liferay.portal.kernel.json.JSONException {

		return model.getSourceTexts();
	}

	/**
	 * Returns the status of this policy document.
	 *
	 * @return the status of this policy document
	 */
	@Override
	public String getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the title of this policy document.
	 *
	 * @return the title of this policy document
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this policy document.
	 *
	 * @return the user ID of this policy document
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this policy document.
	 *
	 * @return the user name of this policy document
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this policy document.
	 *
	 * @return the user uuid of this policy document
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the valid from of this policy document.
	 *
	 * @return the valid from of this policy document
	 */
	@Override
	public Date getValidFrom() {
		return model.getValidFrom();
	}

	/**
	 * Returns the value sources of this policy document.
	 *
	 * @return the value sources of this policy document
	 */
	@Override
	public String getValueSources() {
		return model.getValueSources();
	}

	/**
	 * Returns the version of this policy document.
	 *
	 * @return the version of this policy document
	 */
	@Override
	public int getVersion() {
		return model.getVersion();
	}

	/**
	 * Tells whether it was adopted, and can no longer be changed.
	 */
	@Override
	public boolean isAdopted() {
		return model.isAdopted();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the adopted by user ID of this policy document.
	 *
	 * @param adoptedByUserId the adopted by user ID of this policy document
	 */
	@Override
	public void setAdoptedByUserId(long adoptedByUserId) {
		model.setAdoptedByUserId(adoptedByUserId);
	}

	/**
	 * Sets the adopted by user name of this policy document.
	 *
	 * @param adoptedByUserName the adopted by user name of this policy document
	 */
	@Override
	public void setAdoptedByUserName(String adoptedByUserName) {
		model.setAdoptedByUserName(adoptedByUserName);
	}

	/**
	 * Sets the adopted by user uuid of this policy document.
	 *
	 * @param adoptedByUserUuid the adopted by user uuid of this policy document
	 */
	@Override
	public void setAdoptedByUserUuid(String adoptedByUserUuid) {
		model.setAdoptedByUserUuid(adoptedByUserUuid);
	}

	/**
	 * Sets the adopted date of this policy document.
	 *
	 * @param adoptedDate the adopted date of this policy document
	 */
	@Override
	public void setAdoptedDate(Date adoptedDate) {
		model.setAdoptedDate(adoptedDate);
	}

	/**
	 * Sets the company ID of this policy document.
	 *
	 * @param companyId the company ID of this policy document
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this policy document.
	 *
	 * @param createDate the create date of this policy document
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the modified date of this policy document.
	 *
	 * @param modifiedDate the modified date of this policy document
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this policy document.
	 *
	 * @param mvccVersion the mvcc version of this policy document
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the note of this policy document.
	 *
	 * @param note the note of this policy document
	 */
	@Override
	public void setNote(String note) {
		model.setNote(note);
	}

	/**
	 * Sets the policy document ID of this policy document.
	 *
	 * @param policyDocumentId the policy document ID of this policy document
	 */
	@Override
	public void setPolicyDocumentId(long policyDocumentId) {
		model.setPolicyDocumentId(policyDocumentId);
	}

	/**
	 * Sets the primary key of this policy document.
	 *
	 * @param primaryKey the primary key of this policy document
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the rule values of this policy document.
	 *
	 * @param ruleValues the rule values of this policy document
	 */
	@Override
	public void setRuleValues(String ruleValues) {
		model.setRuleValues(ruleValues);
	}

	/**
	 * Sets the status of this policy document.
	 *
	 * @param status the status of this policy document
	 */
	@Override
	public void setStatus(String status) {
		model.setStatus(status);
	}

	/**
	 * Sets the title of this policy document.
	 *
	 * @param title the title of this policy document
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this policy document.
	 *
	 * @param userId the user ID of this policy document
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this policy document.
	 *
	 * @param userName the user name of this policy document
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this policy document.
	 *
	 * @param userUuid the user uuid of this policy document
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the valid from of this policy document.
	 *
	 * @param validFrom the valid from of this policy document
	 */
	@Override
	public void setValidFrom(Date validFrom) {
		model.setValidFrom(validFrom);
	}

	/**
	 * Sets the value sources of this policy document.
	 *
	 * @param valueSources the value sources of this policy document
	 */
	@Override
	public void setValueSources(String valueSources) {
		model.setValueSources(valueSources);
	}

	/**
	 * Sets the version of this policy document.
	 *
	 * @param version the version of this policy document
	 */
	@Override
	public void setVersion(int version) {
		model.setVersion(version);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PolicyDocumentWrapper wrap(PolicyDocument policyDocument) {
		return new PolicyDocumentWrapper(policyDocument);
	}

}