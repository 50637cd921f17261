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
 * This class is a wrapper for {@link ExternalMember}.
 * </p>
 *
 * @author Klassenkring
 * @see ExternalMember
 * @generated
 */
public class ExternalMemberWrapper
	extends BaseModelWrapper<ExternalMember>
	implements ExternalMember, ModelWrapper<ExternalMember> {

	public ExternalMemberWrapper(ExternalMember externalMember) {
		super(externalMember);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("externalMemberId", getExternalMemberId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("groupId", getGroupId());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("externalUserId", getExternalUserId());
		attributes.put("externalName", getExternalName());
		attributes.put("powers", getPowers());
		attributes.put("reason", getReason());
		attributes.put("endDate", getEndDate());
		attributes.put("requestState", getRequestState());
		attributes.put("decidedByUserId", getDecidedByUserId());
		attributes.put("decidedByUserName", getDecidedByUserName());
		attributes.put("decidedDate", getDecidedDate());
		attributes.put("decisionReason", getDecisionReason());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long externalMemberId = (Long)attributes.get("externalMemberId");

		if (externalMemberId != null) {
			setExternalMemberId(externalMemberId);
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

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		Long schoolGroupId = (Long)attributes.get("schoolGroupId");

		if (schoolGroupId != null) {
			setSchoolGroupId(schoolGroupId);
		}

		Long externalUserId = (Long)attributes.get("externalUserId");

		if (externalUserId != null) {
			setExternalUserId(externalUserId);
		}

		String externalName = (String)attributes.get("externalName");

		if (externalName != null) {
			setExternalName(externalName);
		}

		String powers = (String)attributes.get("powers");

		if (powers != null) {
			setPowers(powers);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}

		Date endDate = (Date)attributes.get("endDate");

		if (endDate != null) {
			setEndDate(endDate);
		}

		String requestState = (String)attributes.get("requestState");

		if (requestState != null) {
			setRequestState(requestState);
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
	}

	@Override
	public ExternalMember cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this external member.
	 *
	 * @return the company ID of this external member
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this external member.
	 *
	 * @return the create date of this external member
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the decided by user ID of this external member.
	 *
	 * @return the decided by user ID of this external member
	 */
	@Override
	public long getDecidedByUserId() {
		return model.getDecidedByUserId();
	}

	/**
	 * Returns the decided by user name of this external member.
	 *
	 * @return the decided by user name of this external member
	 */
	@Override
	public String getDecidedByUserName() {
		return model.getDecidedByUserName();
	}

	/**
	 * Returns the decided by user uuid of this external member.
	 *
	 * @return the decided by user uuid of this external member
	 */
	@Override
	public String getDecidedByUserUuid() {
		return model.getDecidedByUserUuid();
	}

	/**
	 * Returns the decided date of this external member.
	 *
	 * @return the decided date of this external member
	 */
	@Override
	public Date getDecidedDate() {
		return model.getDecidedDate();
	}

	/**
	 * Returns the decision reason of this external member.
	 *
	 * @return the decision reason of this external member
	 */
	@Override
	public String getDecisionReason() {
		return model.getDecisionReason();
	}

	/**
	 * Returns the end date of this external member.
	 *
	 * @return the end date of this external member
	 */
	@Override
	public Date getEndDate() {
		return model.getEndDate();
	}

	/**
	 * Returns the external member ID of this external member.
	 *
	 * @return the external member ID of this external member
	 */
	@Override
	public long getExternalMemberId() {
		return model.getExternalMemberId();
	}

	/**
	 * Returns the external name of this external member.
	 *
	 * @return the external name of this external member
	 */
	@Override
	public String getExternalName() {
		return model.getExternalName();
	}

	/**
	 * Returns the external user ID of this external member.
	 *
	 * @return the external user ID of this external member
	 */
	@Override
	public long getExternalUserId() {
		return model.getExternalUserId();
	}

	/**
	 * Returns the external user uuid of this external member.
	 *
	 * @return the external user uuid of this external member
	 */
	@Override
	public String getExternalUserUuid() {
		return model.getExternalUserUuid();
	}

	/**
	 * Returns the group ID of this external member.
	 *
	 * @return the group ID of this external member
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this external member.
	 *
	 * @return the modified date of this external member
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this external member.
	 *
	 * @return the mvcc version of this external member
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the powers of this external member.
	 *
	 * @return the powers of this external member
	 */
	@Override
	public String getPowers() {
		return model.getPowers();
	}

	/**
	 * Returns the primary key of this external member.
	 *
	 * @return the primary key of this external member
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reason of this external member.
	 *
	 * @return the reason of this external member
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the request state of this external member.
	 *
	 * @return the request state of this external member
	 */
	@Override
	public String getRequestState() {
		return model.getRequestState();
	}

	/**
	 * Returns the school group ID of this external member.
	 *
	 * @return the school group ID of this external member
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this external member.
	 *
	 * @return the user ID of this external member
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this external member.
	 *
	 * @return the user name of this external member
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this external member.
	 *
	 * @return the user uuid of this external member
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
	 * Sets the company ID of this external member.
	 *
	 * @param companyId the company ID of this external member
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this external member.
	 *
	 * @param createDate the create date of this external member
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the decided by user ID of this external member.
	 *
	 * @param decidedByUserId the decided by user ID of this external member
	 */
	@Override
	public void setDecidedByUserId(long decidedByUserId) {
		model.setDecidedByUserId(decidedByUserId);
	}

	/**
	 * Sets the decided by user name of this external member.
	 *
	 * @param decidedByUserName the decided by user name of this external member
	 */
	@Override
	public void setDecidedByUserName(String decidedByUserName) {
		model.setDecidedByUserName(decidedByUserName);
	}

	/**
	 * Sets the decided by user uuid of this external member.
	 *
	 * @param decidedByUserUuid the decided by user uuid of this external member
	 */
	@Override
	public void setDecidedByUserUuid(String decidedByUserUuid) {
		model.setDecidedByUserUuid(decidedByUserUuid);
	}

	/**
	 * Sets the decided date of this external member.
	 *
	 * @param decidedDate the decided date of this external member
	 */
	@Override
	public void setDecidedDate(Date decidedDate) {
		model.setDecidedDate(decidedDate);
	}

	/**
	 * Sets the decision reason of this external member.
	 *
	 * @param decisionReason the decision reason of this external member
	 */
	@Override
	public void setDecisionReason(String decisionReason) {
		model.setDecisionReason(decisionReason);
	}

	/**
	 * Sets the end date of this external member.
	 *
	 * @param endDate the end date of this external member
	 */
	@Override
	public void setEndDate(Date endDate) {
		model.setEndDate(endDate);
	}

	/**
	 * Sets the external member ID of this external member.
	 *
	 * @param externalMemberId the external member ID of this external member
	 */
	@Override
	public void setExternalMemberId(long externalMemberId) {
		model.setExternalMemberId(externalMemberId);
	}

	/**
	 * Sets the external name of this external member.
	 *
	 * @param externalName the external name of this external member
	 */
	@Override
	public void setExternalName(String externalName) {
		model.setExternalName(externalName);
	}

	/**
	 * Sets the external user ID of this external member.
	 *
	 * @param externalUserId the external user ID of this external member
	 */
	@Override
	public void setExternalUserId(long externalUserId) {
		model.setExternalUserId(externalUserId);
	}

	/**
	 * Sets the external user uuid of this external member.
	 *
	 * @param externalUserUuid the external user uuid of this external member
	 */
	@Override
	public void setExternalUserUuid(String externalUserUuid) {
		model.setExternalUserUuid(externalUserUuid);
	}

	/**
	 * Sets the group ID of this external member.
	 *
	 * @param groupId the group ID of this external member
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this external member.
	 *
	 * @param modifiedDate the modified date of this external member
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this external member.
	 *
	 * @param mvccVersion the mvcc version of this external member
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the powers of this external member.
	 *
	 * @param powers the powers of this external member
	 */
	@Override
	public void setPowers(String powers) {
		model.setPowers(powers);
	}

	/**
	 * Sets the primary key of this external member.
	 *
	 * @param primaryKey the primary key of this external member
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reason of this external member.
	 *
	 * @param reason the reason of this external member
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the request state of this external member.
	 *
	 * @param requestState the request state of this external member
	 */
	@Override
	public void setRequestState(String requestState) {
		model.setRequestState(requestState);
	}

	/**
	 * Sets the school group ID of this external member.
	 *
	 * @param schoolGroupId the school group ID of this external member
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this external member.
	 *
	 * @param userId the user ID of this external member
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this external member.
	 *
	 * @param userName the user name of this external member
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this external member.
	 *
	 * @param userUuid the user uuid of this external member
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
	protected ExternalMemberWrapper wrap(ExternalMember externalMember) {
		return new ExternalMemberWrapper(externalMember);
	}

}