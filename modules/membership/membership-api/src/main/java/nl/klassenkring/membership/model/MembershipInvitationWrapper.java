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
 * This class is a wrapper for {@link MembershipInvitation}.
 * </p>
 *
 * @author Klassenkring
 * @see MembershipInvitation
 * @generated
 */
public class MembershipInvitationWrapper
	extends BaseModelWrapper<MembershipInvitation>
	implements MembershipInvitation, ModelWrapper<MembershipInvitation> {

	public MembershipInvitationWrapper(
		MembershipInvitation membershipInvitation) {

		super(membershipInvitation);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("membershipInvitationId", getMembershipInvitationId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("groupId", getGroupId());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("emailAddress", getEmailAddress());
		attributes.put("memberRole", getMemberRole());
		attributes.put("codeHash", getCodeHash());
		attributes.put("expirationDate", getExpirationDate());
		attributes.put("redeemedByUserId", getRedeemedByUserId());
		attributes.put("redeemedByUserName", getRedeemedByUserName());
		attributes.put("redeemedDate", getRedeemedDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long membershipInvitationId = (Long)attributes.get(
			"membershipInvitationId");

		if (membershipInvitationId != null) {
			setMembershipInvitationId(membershipInvitationId);
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

		String emailAddress = (String)attributes.get("emailAddress");

		if (emailAddress != null) {
			setEmailAddress(emailAddress);
		}

		String memberRole = (String)attributes.get("memberRole");

		if (memberRole != null) {
			setMemberRole(memberRole);
		}

		String codeHash = (String)attributes.get("codeHash");

		if (codeHash != null) {
			setCodeHash(codeHash);
		}

		Date expirationDate = (Date)attributes.get("expirationDate");

		if (expirationDate != null) {
			setExpirationDate(expirationDate);
		}

		Long redeemedByUserId = (Long)attributes.get("redeemedByUserId");

		if (redeemedByUserId != null) {
			setRedeemedByUserId(redeemedByUserId);
		}

		String redeemedByUserName = (String)attributes.get(
			"redeemedByUserName");

		if (redeemedByUserName != null) {
			setRedeemedByUserName(redeemedByUserName);
		}

		Date redeemedDate = (Date)attributes.get("redeemedDate");

		if (redeemedDate != null) {
			setRedeemedDate(redeemedDate);
		}
	}

	@Override
	public MembershipInvitation cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the code hash of this membership invitation.
	 *
	 * @return the code hash of this membership invitation
	 */
	@Override
	public String getCodeHash() {
		return model.getCodeHash();
	}

	/**
	 * Returns the company ID of this membership invitation.
	 *
	 * @return the company ID of this membership invitation
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this membership invitation.
	 *
	 * @return the create date of this membership invitation
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the email address of this membership invitation.
	 *
	 * @return the email address of this membership invitation
	 */
	@Override
	public String getEmailAddress() {
		return model.getEmailAddress();
	}

	/**
	 * Returns the expiration date of this membership invitation.
	 *
	 * @return the expiration date of this membership invitation
	 */
	@Override
	public Date getExpirationDate() {
		return model.getExpirationDate();
	}

	/**
	 * Returns the group ID of this membership invitation.
	 *
	 * @return the group ID of this membership invitation
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the member role of this membership invitation.
	 *
	 * @return the member role of this membership invitation
	 */
	@Override
	public String getMemberRole() {
		return model.getMemberRole();
	}

	/**
	 * Returns the membership invitation ID of this membership invitation.
	 *
	 * @return the membership invitation ID of this membership invitation
	 */
	@Override
	public long getMembershipInvitationId() {
		return model.getMembershipInvitationId();
	}

	/**
	 * Returns the modified date of this membership invitation.
	 *
	 * @return the modified date of this membership invitation
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this membership invitation.
	 *
	 * @return the mvcc version of this membership invitation
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this membership invitation.
	 *
	 * @return the primary key of this membership invitation
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the redeemed by user ID of this membership invitation.
	 *
	 * @return the redeemed by user ID of this membership invitation
	 */
	@Override
	public long getRedeemedByUserId() {
		return model.getRedeemedByUserId();
	}

	/**
	 * Returns the redeemed by user name of this membership invitation.
	 *
	 * @return the redeemed by user name of this membership invitation
	 */
	@Override
	public String getRedeemedByUserName() {
		return model.getRedeemedByUserName();
	}

	/**
	 * Returns the redeemed by user uuid of this membership invitation.
	 *
	 * @return the redeemed by user uuid of this membership invitation
	 */
	@Override
	public String getRedeemedByUserUuid() {
		return model.getRedeemedByUserUuid();
	}

	/**
	 * Returns the redeemed date of this membership invitation.
	 *
	 * @return the redeemed date of this membership invitation
	 */
	@Override
	public Date getRedeemedDate() {
		return model.getRedeemedDate();
	}

	/**
	 * Returns the school group ID of this membership invitation.
	 *
	 * @return the school group ID of this membership invitation
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this membership invitation.
	 *
	 * @return the user ID of this membership invitation
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this membership invitation.
	 *
	 * @return the user name of this membership invitation
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this membership invitation.
	 *
	 * @return the user uuid of this membership invitation
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
	 * Sets the code hash of this membership invitation.
	 *
	 * @param codeHash the code hash of this membership invitation
	 */
	@Override
	public void setCodeHash(String codeHash) {
		model.setCodeHash(codeHash);
	}

	/**
	 * Sets the company ID of this membership invitation.
	 *
	 * @param companyId the company ID of this membership invitation
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this membership invitation.
	 *
	 * @param createDate the create date of this membership invitation
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the email address of this membership invitation.
	 *
	 * @param emailAddress the email address of this membership invitation
	 */
	@Override
	public void setEmailAddress(String emailAddress) {
		model.setEmailAddress(emailAddress);
	}

	/**
	 * Sets the expiration date of this membership invitation.
	 *
	 * @param expirationDate the expiration date of this membership invitation
	 */
	@Override
	public void setExpirationDate(Date expirationDate) {
		model.setExpirationDate(expirationDate);
	}

	/**
	 * Sets the group ID of this membership invitation.
	 *
	 * @param groupId the group ID of this membership invitation
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the member role of this membership invitation.
	 *
	 * @param memberRole the member role of this membership invitation
	 */
	@Override
	public void setMemberRole(String memberRole) {
		model.setMemberRole(memberRole);
	}

	/**
	 * Sets the membership invitation ID of this membership invitation.
	 *
	 * @param membershipInvitationId the membership invitation ID of this membership invitation
	 */
	@Override
	public void setMembershipInvitationId(long membershipInvitationId) {
		model.setMembershipInvitationId(membershipInvitationId);
	}

	/**
	 * Sets the modified date of this membership invitation.
	 *
	 * @param modifiedDate the modified date of this membership invitation
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this membership invitation.
	 *
	 * @param mvccVersion the mvcc version of this membership invitation
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this membership invitation.
	 *
	 * @param primaryKey the primary key of this membership invitation
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the redeemed by user ID of this membership invitation.
	 *
	 * @param redeemedByUserId the redeemed by user ID of this membership invitation
	 */
	@Override
	public void setRedeemedByUserId(long redeemedByUserId) {
		model.setRedeemedByUserId(redeemedByUserId);
	}

	/**
	 * Sets the redeemed by user name of this membership invitation.
	 *
	 * @param redeemedByUserName the redeemed by user name of this membership invitation
	 */
	@Override
	public void setRedeemedByUserName(String redeemedByUserName) {
		model.setRedeemedByUserName(redeemedByUserName);
	}

	/**
	 * Sets the redeemed by user uuid of this membership invitation.
	 *
	 * @param redeemedByUserUuid the redeemed by user uuid of this membership invitation
	 */
	@Override
	public void setRedeemedByUserUuid(String redeemedByUserUuid) {
		model.setRedeemedByUserUuid(redeemedByUserUuid);
	}

	/**
	 * Sets the redeemed date of this membership invitation.
	 *
	 * @param redeemedDate the redeemed date of this membership invitation
	 */
	@Override
	public void setRedeemedDate(Date redeemedDate) {
		model.setRedeemedDate(redeemedDate);
	}

	/**
	 * Sets the school group ID of this membership invitation.
	 *
	 * @param schoolGroupId the school group ID of this membership invitation
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this membership invitation.
	 *
	 * @param userId the user ID of this membership invitation
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this membership invitation.
	 *
	 * @param userName the user name of this membership invitation
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this membership invitation.
	 *
	 * @param userUuid the user uuid of this membership invitation
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
	protected MembershipInvitationWrapper wrap(
		MembershipInvitation membershipInvitation) {

		return new MembershipInvitationWrapper(membershipInvitation);
	}

}