/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link MembershipEvent}.
 * </p>
 *
 * @author Klassenkring
 * @see MembershipEvent
 * @generated
 */
public class MembershipEventWrapper
	extends BaseModelWrapper<MembershipEvent>
	implements MembershipEvent, ModelWrapper<MembershipEvent> {

	public MembershipEventWrapper(MembershipEvent membershipEvent) {
		super(membershipEvent);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("membershipEventId", getMembershipEventId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("groupId", getGroupId());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("memberUserId", getMemberUserId());
		attributes.put("memberName", getMemberName());
		attributes.put("eventType", getEventType());
		attributes.put("memberRole", getMemberRole());
		attributes.put("reason", getReason());
		attributes.put("approverUserId", getApproverUserId());
		attributes.put("approverUserName", getApproverUserName());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long membershipEventId = (Long)attributes.get("membershipEventId");

		if (membershipEventId != null) {
			setMembershipEventId(membershipEventId);
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

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		Long schoolGroupId = (Long)attributes.get("schoolGroupId");

		if (schoolGroupId != null) {
			setSchoolGroupId(schoolGroupId);
		}

		Long memberUserId = (Long)attributes.get("memberUserId");

		if (memberUserId != null) {
			setMemberUserId(memberUserId);
		}

		String memberName = (String)attributes.get("memberName");

		if (memberName != null) {
			setMemberName(memberName);
		}

		String eventType = (String)attributes.get("eventType");

		if (eventType != null) {
			setEventType(eventType);
		}

		String memberRole = (String)attributes.get("memberRole");

		if (memberRole != null) {
			setMemberRole(memberRole);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}

		Long approverUserId = (Long)attributes.get("approverUserId");

		if (approverUserId != null) {
			setApproverUserId(approverUserId);
		}

		String approverUserName = (String)attributes.get("approverUserName");

		if (approverUserName != null) {
			setApproverUserName(approverUserName);
		}
	}

	@Override
	public MembershipEvent cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the approver user ID of this membership event.
	 *
	 * @return the approver user ID of this membership event
	 */
	@Override
	public long getApproverUserId() {
		return model.getApproverUserId();
	}

	/**
	 * Returns the approver user name of this membership event.
	 *
	 * @return the approver user name of this membership event
	 */
	@Override
	public String getApproverUserName() {
		return model.getApproverUserName();
	}

	/**
	 * Returns the approver user uuid of this membership event.
	 *
	 * @return the approver user uuid of this membership event
	 */
	@Override
	public String getApproverUserUuid() {
		return model.getApproverUserUuid();
	}

	/**
	 * Returns the company ID of this membership event.
	 *
	 * @return the company ID of this membership event
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this membership event.
	 *
	 * @return the create date of this membership event
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the event type of this membership event.
	 *
	 * @return the event type of this membership event
	 */
	@Override
	public String getEventType() {
		return model.getEventType();
	}

	/**
	 * Returns the group ID of this membership event.
	 *
	 * @return the group ID of this membership event
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the member name of this membership event.
	 *
	 * @return the member name of this membership event
	 */
	@Override
	public String getMemberName() {
		return model.getMemberName();
	}

	/**
	 * Returns the member role of this membership event.
	 *
	 * @return the member role of this membership event
	 */
	@Override
	public String getMemberRole() {
		return model.getMemberRole();
	}

	/**
	 * Returns the membership event ID of this membership event.
	 *
	 * @return the membership event ID of this membership event
	 */
	@Override
	public long getMembershipEventId() {
		return model.getMembershipEventId();
	}

	/**
	 * Returns the member user ID of this membership event.
	 *
	 * @return the member user ID of this membership event
	 */
	@Override
	public long getMemberUserId() {
		return model.getMemberUserId();
	}

	/**
	 * Returns the member user uuid of this membership event.
	 *
	 * @return the member user uuid of this membership event
	 */
	@Override
	public String getMemberUserUuid() {
		return model.getMemberUserUuid();
	}

	/**
	 * Returns the mvcc version of this membership event.
	 *
	 * @return the mvcc version of this membership event
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this membership event.
	 *
	 * @return the primary key of this membership event
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reason of this membership event.
	 *
	 * @return the reason of this membership event
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the school group ID of this membership event.
	 *
	 * @return the school group ID of this membership event
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this membership event.
	 *
	 * @return the user ID of this membership event
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this membership event.
	 *
	 * @return the user name of this membership event
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this membership event.
	 *
	 * @return the user uuid of this membership event
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the approver user ID of this membership event.
	 *
	 * @param approverUserId the approver user ID of this membership event
	 */
	@Override
	public void setApproverUserId(long approverUserId) {
		model.setApproverUserId(approverUserId);
	}

	/**
	 * Sets the approver user name of this membership event.
	 *
	 * @param approverUserName the approver user name of this membership event
	 */
	@Override
	public void setApproverUserName(String approverUserName) {
		model.setApproverUserName(approverUserName);
	}

	/**
	 * Sets the approver user uuid of this membership event.
	 *
	 * @param approverUserUuid the approver user uuid of this membership event
	 */
	@Override
	public void setApproverUserUuid(String approverUserUuid) {
		model.setApproverUserUuid(approverUserUuid);
	}

	/**
	 * Sets the company ID of this membership event.
	 *
	 * @param companyId the company ID of this membership event
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this membership event.
	 *
	 * @param createDate the create date of this membership event
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the event type of this membership event.
	 *
	 * @param eventType the event type of this membership event
	 */
	@Override
	public void setEventType(String eventType) {
		model.setEventType(eventType);
	}

	/**
	 * Sets the group ID of this membership event.
	 *
	 * @param groupId the group ID of this membership event
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the member name of this membership event.
	 *
	 * @param memberName the member name of this membership event
	 */
	@Override
	public void setMemberName(String memberName) {
		model.setMemberName(memberName);
	}

	/**
	 * Sets the member role of this membership event.
	 *
	 * @param memberRole the member role of this membership event
	 */
	@Override
	public void setMemberRole(String memberRole) {
		model.setMemberRole(memberRole);
	}

	/**
	 * Sets the membership event ID of this membership event.
	 *
	 * @param membershipEventId the membership event ID of this membership event
	 */
	@Override
	public void setMembershipEventId(long membershipEventId) {
		model.setMembershipEventId(membershipEventId);
	}

	/**
	 * Sets the member user ID of this membership event.
	 *
	 * @param memberUserId the member user ID of this membership event
	 */
	@Override
	public void setMemberUserId(long memberUserId) {
		model.setMemberUserId(memberUserId);
	}

	/**
	 * Sets the member user uuid of this membership event.
	 *
	 * @param memberUserUuid the member user uuid of this membership event
	 */
	@Override
	public void setMemberUserUuid(String memberUserUuid) {
		model.setMemberUserUuid(memberUserUuid);
	}

	/**
	 * Sets the mvcc version of this membership event.
	 *
	 * @param mvccVersion the mvcc version of this membership event
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this membership event.
	 *
	 * @param primaryKey the primary key of this membership event
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reason of this membership event.
	 *
	 * @param reason the reason of this membership event
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the school group ID of this membership event.
	 *
	 * @param schoolGroupId the school group ID of this membership event
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this membership event.
	 *
	 * @param userId the user ID of this membership event
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this membership event.
	 *
	 * @param userName the user name of this membership event
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this membership event.
	 *
	 * @param userUuid the user uuid of this membership event
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
	protected MembershipEventWrapper wrap(MembershipEvent membershipEvent) {
		return new MembershipEventWrapper(membershipEvent);
	}

}