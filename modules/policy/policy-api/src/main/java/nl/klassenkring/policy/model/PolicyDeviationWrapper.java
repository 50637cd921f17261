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
 * This class is a wrapper for {@link PolicyDeviation}.
 * </p>
 *
 * @author Klassenkring
 * @see PolicyDeviation
 * @generated
 */
public class PolicyDeviationWrapper
	extends BaseModelWrapper<PolicyDeviation>
	implements ModelWrapper<PolicyDeviation>, PolicyDeviation {

	public PolicyDeviationWrapper(PolicyDeviation policyDeviation) {
		super(policyDeviation);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("policyDeviationId", getPolicyDeviationId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("parameterKey", getParameterKey());
		attributes.put("ruleValue", getRuleValue());
		attributes.put("reason", getReason());
		attributes.put("validFrom", getValidFrom());
		attributes.put("status", getStatus());
		attributes.put("submittedByUserId", getSubmittedByUserId());
		attributes.put("submittedDate", getSubmittedDate());
		attributes.put("decidedByUserId", getDecidedByUserId());
		attributes.put("decidedByUserName", getDecidedByUserName());
		attributes.put("decidedDate", getDecidedDate());
		attributes.put("decisionReason", getDecisionReason());
		attributes.put("withdrawnByUserId", getWithdrawnByUserId());
		attributes.put("withdrawnDate", getWithdrawnDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long policyDeviationId = (Long)attributes.get("policyDeviationId");

		if (policyDeviationId != null) {
			setPolicyDeviationId(policyDeviationId);
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

		Long schoolGroupId = (Long)attributes.get("schoolGroupId");

		if (schoolGroupId != null) {
			setSchoolGroupId(schoolGroupId);
		}

		String parameterKey = (String)attributes.get("parameterKey");

		if (parameterKey != null) {
			setParameterKey(parameterKey);
		}

		String ruleValue = (String)attributes.get("ruleValue");

		if (ruleValue != null) {
			setRuleValue(ruleValue);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}

		Date validFrom = (Date)attributes.get("validFrom");

		if (validFrom != null) {
			setValidFrom(validFrom);
		}

		String status = (String)attributes.get("status");

		if (status != null) {
			setStatus(status);
		}

		Long submittedByUserId = (Long)attributes.get("submittedByUserId");

		if (submittedByUserId != null) {
			setSubmittedByUserId(submittedByUserId);
		}

		Date submittedDate = (Date)attributes.get("submittedDate");

		if (submittedDate != null) {
			setSubmittedDate(submittedDate);
		}

		Long decidedByUserId = (Long)attributes.get("decidedByUserId");

		if (decidedByUserId != null) {
			setDecidedByUserId(decidedByUserId);
		}

		String decidedByUserName = (String)attributes.get("decidedByUserName");

		if (decidedByUserName != null) {
			setDecidedByUserName(decidedByUserName);
		}

		Date decidedDate = (Date)attributes.get("decidedDate");

		if (decidedDate != null) {
			setDecidedDate(decidedDate);
		}

		String decisionReason = (String)attributes.get("decisionReason");

		if (decisionReason != null) {
			setDecisionReason(decisionReason);
		}

		Long withdrawnByUserId = (Long)attributes.get("withdrawnByUserId");

		if (withdrawnByUserId != null) {
			setWithdrawnByUserId(withdrawnByUserId);
		}

		Date withdrawnDate = (Date)attributes.get("withdrawnDate");

		if (withdrawnDate != null) {
			setWithdrawnDate(withdrawnDate);
		}
	}

	@Override
	public PolicyDeviation cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this policy deviation.
	 *
	 * @return the company ID of this policy deviation
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this policy deviation.
	 *
	 * @return the create date of this policy deviation
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the decided by user ID of this policy deviation.
	 *
	 * @return the decided by user ID of this policy deviation
	 */
	@Override
	public long getDecidedByUserId() {
		return model.getDecidedByUserId();
	}

	/**
	 * Returns the decided by user name of this policy deviation.
	 *
	 * @return the decided by user name of this policy deviation
	 */
	@Override
	public String getDecidedByUserName() {
		return model.getDecidedByUserName();
	}

	/**
	 * Returns the decided by user uuid of this policy deviation.
	 *
	 * @return the decided by user uuid of this policy deviation
	 */
	@Override
	public String getDecidedByUserUuid() {
		return model.getDecidedByUserUuid();
	}

	/**
	 * Returns the decided date of this policy deviation.
	 *
	 * @return the decided date of this policy deviation
	 */
	@Override
	public Date getDecidedDate() {
		return model.getDecidedDate();
	}

	/**
	 * Returns the decision reason of this policy deviation.
	 *
	 * @return the decision reason of this policy deviation
	 */
	@Override
	public String getDecisionReason() {
		return model.getDecisionReason();
	}

	/**
	 * Returns the modified date of this policy deviation.
	 *
	 * @return the modified date of this policy deviation
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this policy deviation.
	 *
	 * @return the mvcc version of this policy deviation
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the parameter key of this policy deviation.
	 *
	 * @return the parameter key of this policy deviation
	 */
	@Override
	public String getParameterKey() {
		return model.getParameterKey();
	}

	/**
	 * Returns the policy deviation ID of this policy deviation.
	 *
	 * @return the policy deviation ID of this policy deviation
	 */
	@Override
	public long getPolicyDeviationId() {
		return model.getPolicyDeviationId();
	}

	/**
	 * Returns the primary key of this policy deviation.
	 *
	 * @return the primary key of this policy deviation
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reason of this policy deviation.
	 *
	 * @return the reason of this policy deviation
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the rule value of this policy deviation.
	 *
	 * @return the rule value of this policy deviation
	 */
	@Override
	public String getRuleValue() {
		return model.getRuleValue();
	}

	/**
	 * Returns the school group ID of this policy deviation.
	 *
	 * @return the school group ID of this policy deviation
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the status of this policy deviation.
	 *
	 * @return the status of this policy deviation
	 */
	@Override
	public String getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the submitted by user ID of this policy deviation.
	 *
	 * @return the submitted by user ID of this policy deviation
	 */
	@Override
	public long getSubmittedByUserId() {
		return model.getSubmittedByUserId();
	}

	/**
	 * Returns the submitted by user uuid of this policy deviation.
	 *
	 * @return the submitted by user uuid of this policy deviation
	 */
	@Override
	public String getSubmittedByUserUuid() {
		return model.getSubmittedByUserUuid();
	}

	/**
	 * Returns the submitted date of this policy deviation.
	 *
	 * @return the submitted date of this policy deviation
	 */
	@Override
	public Date getSubmittedDate() {
		return model.getSubmittedDate();
	}

	/**
	 * Returns the user ID of this policy deviation.
	 *
	 * @return the user ID of this policy deviation
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this policy deviation.
	 *
	 * @return the user name of this policy deviation
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this policy deviation.
	 *
	 * @return the user uuid of this policy deviation
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the valid from of this policy deviation.
	 *
	 * @return the valid from of this policy deviation
	 */
	@Override
	public Date getValidFrom() {
		return model.getValidFrom();
	}

	/**
	 * Returns the withdrawn by user ID of this policy deviation.
	 *
	 * @return the withdrawn by user ID of this policy deviation
	 */
	@Override
	public long getWithdrawnByUserId() {
		return model.getWithdrawnByUserId();
	}

	/**
	 * Returns the withdrawn by user uuid of this policy deviation.
	 *
	 * @return the withdrawn by user uuid of this policy deviation
	 */
	@Override
	public String getWithdrawnByUserUuid() {
		return model.getWithdrawnByUserUuid();
	}

	/**
	 * Returns the withdrawn date of this policy deviation.
	 *
	 * @return the withdrawn date of this policy deviation
	 */
	@Override
	public Date getWithdrawnDate() {
		return model.getWithdrawnDate();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the company ID of this policy deviation.
	 *
	 * @param companyId the company ID of this policy deviation
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this policy deviation.
	 *
	 * @param createDate the create date of this policy deviation
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the decided by user ID of this policy deviation.
	 *
	 * @param decidedByUserId the decided by user ID of this policy deviation
	 */
	@Override
	public void setDecidedByUserId(long decidedByUserId) {
		model.setDecidedByUserId(decidedByUserId);
	}

	/**
	 * Sets the decided by user name of this policy deviation.
	 *
	 * @param decidedByUserName the decided by user name of this policy deviation
	 */
	@Override
	public void setDecidedByUserName(String decidedByUserName) {
		model.setDecidedByUserName(decidedByUserName);
	}

	/**
	 * Sets the decided by user uuid of this policy deviation.
	 *
	 * @param decidedByUserUuid the decided by user uuid of this policy deviation
	 */
	@Override
	public void setDecidedByUserUuid(String decidedByUserUuid) {
		model.setDecidedByUserUuid(decidedByUserUuid);
	}

	/**
	 * Sets the decided date of this policy deviation.
	 *
	 * @param decidedDate the decided date of this policy deviation
	 */
	@Override
	public void setDecidedDate(Date decidedDate) {
		model.setDecidedDate(decidedDate);
	}

	/**
	 * Sets the decision reason of this policy deviation.
	 *
	 * @param decisionReason the decision reason of this policy deviation
	 */
	@Override
	public void setDecisionReason(String decisionReason) {
		model.setDecisionReason(decisionReason);
	}

	/**
	 * Sets the modified date of this policy deviation.
	 *
	 * @param modifiedDate the modified date of this policy deviation
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this policy deviation.
	 *
	 * @param mvccVersion the mvcc version of this policy deviation
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the parameter key of this policy deviation.
	 *
	 * @param parameterKey the parameter key of this policy deviation
	 */
	@Override
	public void setParameterKey(String parameterKey) {
		model.setParameterKey(parameterKey);
	}

	/**
	 * Sets the policy deviation ID of this policy deviation.
	 *
	 * @param policyDeviationId the policy deviation ID of this policy deviation
	 */
	@Override
	public void setPolicyDeviationId(long policyDeviationId) {
		model.setPolicyDeviationId(policyDeviationId);
	}

	/**
	 * Sets the primary key of this policy deviation.
	 *
	 * @param primaryKey the primary key of this policy deviation
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reason of this policy deviation.
	 *
	 * @param reason the reason of this policy deviation
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the rule value of this policy deviation.
	 *
	 * @param ruleValue the rule value of this policy deviation
	 */
	@Override
	public void setRuleValue(String ruleValue) {
		model.setRuleValue(ruleValue);
	}

	/**
	 * Sets the school group ID of this policy deviation.
	 *
	 * @param schoolGroupId the school group ID of this policy deviation
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the status of this policy deviation.
	 *
	 * @param status the status of this policy deviation
	 */
	@Override
	public void setStatus(String status) {
		model.setStatus(status);
	}

	/**
	 * Sets the submitted by user ID of this policy deviation.
	 *
	 * @param submittedByUserId the submitted by user ID of this policy deviation
	 */
	@Override
	public void setSubmittedByUserId(long submittedByUserId) {
		model.setSubmittedByUserId(submittedByUserId);
	}

	/**
	 * Sets the submitted by user uuid of this policy deviation.
	 *
	 * @param submittedByUserUuid the submitted by user uuid of this policy deviation
	 */
	@Override
	public void setSubmittedByUserUuid(String submittedByUserUuid) {
		model.setSubmittedByUserUuid(submittedByUserUuid);
	}

	/**
	 * Sets the submitted date of this policy deviation.
	 *
	 * @param submittedDate the submitted date of this policy deviation
	 */
	@Override
	public void setSubmittedDate(Date submittedDate) {
		model.setSubmittedDate(submittedDate);
	}

	/**
	 * Sets the user ID of this policy deviation.
	 *
	 * @param userId the user ID of this policy deviation
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this policy deviation.
	 *
	 * @param userName the user name of this policy deviation
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this policy deviation.
	 *
	 * @param userUuid the user uuid of this policy deviation
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the valid from of this policy deviation.
	 *
	 * @param validFrom the valid from of this policy deviation
	 */
	@Override
	public void setValidFrom(Date validFrom) {
		model.setValidFrom(validFrom);
	}

	/**
	 * Sets the withdrawn by user ID of this policy deviation.
	 *
	 * @param withdrawnByUserId the withdrawn by user ID of this policy deviation
	 */
	@Override
	public void setWithdrawnByUserId(long withdrawnByUserId) {
		model.setWithdrawnByUserId(withdrawnByUserId);
	}

	/**
	 * Sets the withdrawn by user uuid of this policy deviation.
	 *
	 * @param withdrawnByUserUuid the withdrawn by user uuid of this policy deviation
	 */
	@Override
	public void setWithdrawnByUserUuid(String withdrawnByUserUuid) {
		model.setWithdrawnByUserUuid(withdrawnByUserUuid);
	}

	/**
	 * Sets the withdrawn date of this policy deviation.
	 *
	 * @param withdrawnDate the withdrawn date of this policy deviation
	 */
	@Override
	public void setWithdrawnDate(Date withdrawnDate) {
		model.setWithdrawnDate(withdrawnDate);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PolicyDeviationWrapper wrap(PolicyDeviation policyDeviation) {
		return new PolicyDeviationWrapper(policyDeviation);
	}

}