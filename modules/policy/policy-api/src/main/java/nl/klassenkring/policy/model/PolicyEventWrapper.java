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
 * This class is a wrapper for {@link PolicyEvent}.
 * </p>
 *
 * @author Klassenkring
 * @see PolicyEvent
 * @generated
 */
public class PolicyEventWrapper
	extends BaseModelWrapper<PolicyEvent>
	implements ModelWrapper<PolicyEvent>, PolicyEvent {

	public PolicyEventWrapper(PolicyEvent policyEvent) {
		super(policyEvent);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("policyEventId", getPolicyEventId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("groupId", getGroupId());
		attributes.put("eventType", getEventType());
		attributes.put("ruleId", getRuleId());
		attributes.put("reasonKey", getReasonKey());
		attributes.put("classNameId", getClassNameId());
		attributes.put("classPK", getClassPK());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long policyEventId = (Long)attributes.get("policyEventId");

		if (policyEventId != null) {
			setPolicyEventId(policyEventId);
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

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		String eventType = (String)attributes.get("eventType");

		if (eventType != null) {
			setEventType(eventType);
		}

		String ruleId = (String)attributes.get("ruleId");

		if (ruleId != null) {
			setRuleId(ruleId);
		}

		String reasonKey = (String)attributes.get("reasonKey");

		if (reasonKey != null) {
			setReasonKey(reasonKey);
		}

		Long classNameId = (Long)attributes.get("classNameId");

		if (classNameId != null) {
			setClassNameId(classNameId);
		}

		Long classPK = (Long)attributes.get("classPK");

		if (classPK != null) {
			setClassPK(classPK);
		}
	}

	@Override
	public PolicyEvent cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the fully qualified class name of this policy event.
	 *
	 * @return the fully qualified class name of this policy event
	 */
	@Override
	public String getClassName() {
		return model.getClassName();
	}

	/**
	 * Returns the class name ID of this policy event.
	 *
	 * @return the class name ID of this policy event
	 */
	@Override
	public long getClassNameId() {
		return model.getClassNameId();
	}

	/**
	 * Returns the class pk of this policy event.
	 *
	 * @return the class pk of this policy event
	 */
	@Override
	public long getClassPK() {
		return model.getClassPK();
	}

	/**
	 * Returns the company ID of this policy event.
	 *
	 * @return the company ID of this policy event
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this policy event.
	 *
	 * @return the create date of this policy event
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the event type of this policy event.
	 *
	 * @return the event type of this policy event
	 */
	@Override
	public String getEventType() {
		return model.getEventType();
	}

	/**
	 * Returns the group ID of this policy event.
	 *
	 * @return the group ID of this policy event
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this policy event.
	 *
	 * @return the modified date of this policy event
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this policy event.
	 *
	 * @return the mvcc version of this policy event
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the policy event ID of this policy event.
	 *
	 * @return the policy event ID of this policy event
	 */
	@Override
	public long getPolicyEventId() {
		return model.getPolicyEventId();
	}

	/**
	 * Returns the primary key of this policy event.
	 *
	 * @return the primary key of this policy event
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reason key of this policy event.
	 *
	 * @return the reason key of this policy event
	 */
	@Override
	public String getReasonKey() {
		return model.getReasonKey();
	}

	/**
	 * Returns the rule ID of this policy event.
	 *
	 * @return the rule ID of this policy event
	 */
	@Override
	public String getRuleId() {
		return model.getRuleId();
	}

	/**
	 * Returns the school group ID of this policy event.
	 *
	 * @return the school group ID of this policy event
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this policy event.
	 *
	 * @return the user ID of this policy event
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this policy event.
	 *
	 * @return the user name of this policy event
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this policy event.
	 *
	 * @return the user uuid of this policy event
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	@Override
	public void persist() {
		model.persist();
	}

	@Override
	public void setClassName(String className) {
		model.setClassName(className);
	}

	/**
	 * Sets the class name ID of this policy event.
	 *
	 * @param classNameId the class name ID of this policy event
	 */
	@Override
	public void setClassNameId(long classNameId) {
		model.setClassNameId(classNameId);
	}

	/**
	 * Sets the class pk of this policy event.
	 *
	 * @param classPK the class pk of this policy event
	 */
	@Override
	public void setClassPK(long classPK) {
		model.setClassPK(classPK);
	}

	/**
	 * Sets the company ID of this policy event.
	 *
	 * @param companyId the company ID of this policy event
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this policy event.
	 *
	 * @param createDate the create date of this policy event
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the event type of this policy event.
	 *
	 * @param eventType the event type of this policy event
	 */
	@Override
	public void setEventType(String eventType) {
		model.setEventType(eventType);
	}

	/**
	 * Sets the group ID of this policy event.
	 *
	 * @param groupId the group ID of this policy event
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this policy event.
	 *
	 * @param modifiedDate the modified date of this policy event
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this policy event.
	 *
	 * @param mvccVersion the mvcc version of this policy event
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the policy event ID of this policy event.
	 *
	 * @param policyEventId the policy event ID of this policy event
	 */
	@Override
	public void setPolicyEventId(long policyEventId) {
		model.setPolicyEventId(policyEventId);
	}

	/**
	 * Sets the primary key of this policy event.
	 *
	 * @param primaryKey the primary key of this policy event
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reason key of this policy event.
	 *
	 * @param reasonKey the reason key of this policy event
	 */
	@Override
	public void setReasonKey(String reasonKey) {
		model.setReasonKey(reasonKey);
	}

	/**
	 * Sets the rule ID of this policy event.
	 *
	 * @param ruleId the rule ID of this policy event
	 */
	@Override
	public void setRuleId(String ruleId) {
		model.setRuleId(ruleId);
	}

	/**
	 * Sets the school group ID of this policy event.
	 *
	 * @param schoolGroupId the school group ID of this policy event
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this policy event.
	 *
	 * @param userId the user ID of this policy event
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this policy event.
	 *
	 * @param userName the user name of this policy event
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this policy event.
	 *
	 * @param userUuid the user uuid of this policy event
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PolicyEventWrapper wrap(PolicyEvent policyEvent) {
		return new PolicyEventWrapper(policyEvent);
	}

}