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
 * This class is a wrapper for {@link PolicyReminder}.
 * </p>
 *
 * @author Klassenkring
 * @see PolicyReminder
 * @generated
 */
public class PolicyReminderWrapper
	extends BaseModelWrapper<PolicyReminder>
	implements ModelWrapper<PolicyReminder>, PolicyReminder {

	public PolicyReminderWrapper(PolicyReminder policyReminder) {
		super(policyReminder);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("policyReminderId", getPolicyReminderId());
		attributes.put("companyId", getCompanyId());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("groupId", getGroupId());
		attributes.put("ruleId", getRuleId());
		attributes.put("remindedOn", getRemindedOn());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long policyReminderId = (Long)attributes.get("policyReminderId");

		if (policyReminderId != null) {
			setPolicyReminderId(policyReminderId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
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

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		String ruleId = (String)attributes.get("ruleId");

		if (ruleId != null) {
			setRuleId(ruleId);
		}

		String remindedOn = (String)attributes.get("remindedOn");

		if (remindedOn != null) {
			setRemindedOn(remindedOn);
		}
	}

	@Override
	public PolicyReminder cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this policy reminder.
	 *
	 * @return the company ID of this policy reminder
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this policy reminder.
	 *
	 * @return the create date of this policy reminder
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this policy reminder.
	 *
	 * @return the group ID of this policy reminder
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this policy reminder.
	 *
	 * @return the modified date of this policy reminder
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this policy reminder.
	 *
	 * @return the mvcc version of this policy reminder
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the policy reminder ID of this policy reminder.
	 *
	 * @return the policy reminder ID of this policy reminder
	 */
	@Override
	public long getPolicyReminderId() {
		return model.getPolicyReminderId();
	}

	/**
	 * Returns the primary key of this policy reminder.
	 *
	 * @return the primary key of this policy reminder
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reminded on of this policy reminder.
	 *
	 * @return the reminded on of this policy reminder
	 */
	@Override
	public String getRemindedOn() {
		return model.getRemindedOn();
	}

	/**
	 * Returns the rule ID of this policy reminder.
	 *
	 * @return the rule ID of this policy reminder
	 */
	@Override
	public String getRuleId() {
		return model.getRuleId();
	}

	/**
	 * Returns the school group ID of this policy reminder.
	 *
	 * @return the school group ID of this policy reminder
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the company ID of this policy reminder.
	 *
	 * @param companyId the company ID of this policy reminder
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this policy reminder.
	 *
	 * @param createDate the create date of this policy reminder
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this policy reminder.
	 *
	 * @param groupId the group ID of this policy reminder
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this policy reminder.
	 *
	 * @param modifiedDate the modified date of this policy reminder
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this policy reminder.
	 *
	 * @param mvccVersion the mvcc version of this policy reminder
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the policy reminder ID of this policy reminder.
	 *
	 * @param policyReminderId the policy reminder ID of this policy reminder
	 */
	@Override
	public void setPolicyReminderId(long policyReminderId) {
		model.setPolicyReminderId(policyReminderId);
	}

	/**
	 * Sets the primary key of this policy reminder.
	 *
	 * @param primaryKey the primary key of this policy reminder
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reminded on of this policy reminder.
	 *
	 * @param remindedOn the reminded on of this policy reminder
	 */
	@Override
	public void setRemindedOn(String remindedOn) {
		model.setRemindedOn(remindedOn);
	}

	/**
	 * Sets the rule ID of this policy reminder.
	 *
	 * @param ruleId the rule ID of this policy reminder
	 */
	@Override
	public void setRuleId(String ruleId) {
		model.setRuleId(ruleId);
	}

	/**
	 * Sets the school group ID of this policy reminder.
	 *
	 * @param schoolGroupId the school group ID of this policy reminder
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PolicyReminderWrapper wrap(PolicyReminder policyReminder) {
		return new PolicyReminderWrapper(policyReminder);
	}

}