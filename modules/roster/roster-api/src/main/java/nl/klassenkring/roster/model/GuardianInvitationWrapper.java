/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link GuardianInvitation}.
 * </p>
 *
 * @author Klassenkring
 * @see GuardianInvitation
 * @generated
 */
public class GuardianInvitationWrapper
	extends BaseModelWrapper<GuardianInvitation>
	implements GuardianInvitation, ModelWrapper<GuardianInvitation> {

	public GuardianInvitationWrapper(GuardianInvitation guardianInvitation) {
		super(guardianInvitation);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("guardianInvitationId", getGuardianInvitationId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("guardianId", getGuardianId());
		attributes.put("pupilId", getPupilId());
		attributes.put("codeHash", getCodeHash());
		attributes.put("expirationDate", getExpirationDate());
		attributes.put("redeemedByUserId", getRedeemedByUserId());
		attributes.put("redeemedDate", getRedeemedDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long guardianInvitationId = (Long)attributes.get(
			"guardianInvitationId");

		if (guardianInvitationId != null) {
			setGuardianInvitationId(guardianInvitationId);
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

		Long guardianId = (Long)attributes.get("guardianId");

		if (guardianId != null) {
			setGuardianId(guardianId);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
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

		Date redeemedDate = (Date)attributes.get("redeemedDate");

		if (redeemedDate != null) {
			setRedeemedDate(redeemedDate);
		}
	}

	@Override
	public GuardianInvitation cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the code hash of this guardian invitation.
	 *
	 * @return the code hash of this guardian invitation
	 */
	@Override
	public String getCodeHash() {
		return model.getCodeHash();
	}

	/**
	 * Returns the company ID of this guardian invitation.
	 *
	 * @return the company ID of this guardian invitation
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this guardian invitation.
	 *
	 * @return the create date of this guardian invitation
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the expiration date of this guardian invitation.
	 *
	 * @return the expiration date of this guardian invitation
	 */
	@Override
	public Date getExpirationDate() {
		return model.getExpirationDate();
	}

	/**
	 * Returns the guardian ID of this guardian invitation.
	 *
	 * @return the guardian ID of this guardian invitation
	 */
	@Override
	public long getGuardianId() {
		return model.getGuardianId();
	}

	/**
	 * Returns the guardian invitation ID of this guardian invitation.
	 *
	 * @return the guardian invitation ID of this guardian invitation
	 */
	@Override
	public long getGuardianInvitationId() {
		return model.getGuardianInvitationId();
	}

	/**
	 * Returns the modified date of this guardian invitation.
	 *
	 * @return the modified date of this guardian invitation
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this guardian invitation.
	 *
	 * @return the mvcc version of this guardian invitation
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this guardian invitation.
	 *
	 * @return the primary key of this guardian invitation
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this guardian invitation.
	 *
	 * @return the pupil ID of this guardian invitation
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the redeemed by user ID of this guardian invitation.
	 *
	 * @return the redeemed by user ID of this guardian invitation
	 */
	@Override
	public long getRedeemedByUserId() {
		return model.getRedeemedByUserId();
	}

	/**
	 * Returns the redeemed by user uuid of this guardian invitation.
	 *
	 * @return the redeemed by user uuid of this guardian invitation
	 */
	@Override
	public String getRedeemedByUserUuid() {
		return model.getRedeemedByUserUuid();
	}

	/**
	 * Returns the redeemed date of this guardian invitation.
	 *
	 * @return the redeemed date of this guardian invitation
	 */
	@Override
	public Date getRedeemedDate() {
		return model.getRedeemedDate();
	}

	/**
	 * Returns the school group ID of this guardian invitation.
	 *
	 * @return the school group ID of this guardian invitation
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this guardian invitation.
	 *
	 * @return the user ID of this guardian invitation
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this guardian invitation.
	 *
	 * @return the user name of this guardian invitation
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this guardian invitation.
	 *
	 * @return the user uuid of this guardian invitation
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
	 * Sets the code hash of this guardian invitation.
	 *
	 * @param codeHash the code hash of this guardian invitation
	 */
	@Override
	public void setCodeHash(String codeHash) {
		model.setCodeHash(codeHash);
	}

	/**
	 * Sets the company ID of this guardian invitation.
	 *
	 * @param companyId the company ID of this guardian invitation
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this guardian invitation.
	 *
	 * @param createDate the create date of this guardian invitation
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the expiration date of this guardian invitation.
	 *
	 * @param expirationDate the expiration date of this guardian invitation
	 */
	@Override
	public void setExpirationDate(Date expirationDate) {
		model.setExpirationDate(expirationDate);
	}

	/**
	 * Sets the guardian ID of this guardian invitation.
	 *
	 * @param guardianId the guardian ID of this guardian invitation
	 */
	@Override
	public void setGuardianId(long guardianId) {
		model.setGuardianId(guardianId);
	}

	/**
	 * Sets the guardian invitation ID of this guardian invitation.
	 *
	 * @param guardianInvitationId the guardian invitation ID of this guardian invitation
	 */
	@Override
	public void setGuardianInvitationId(long guardianInvitationId) {
		model.setGuardianInvitationId(guardianInvitationId);
	}

	/**
	 * Sets the modified date of this guardian invitation.
	 *
	 * @param modifiedDate the modified date of this guardian invitation
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this guardian invitation.
	 *
	 * @param mvccVersion the mvcc version of this guardian invitation
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this guardian invitation.
	 *
	 * @param primaryKey the primary key of this guardian invitation
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this guardian invitation.
	 *
	 * @param pupilId the pupil ID of this guardian invitation
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the redeemed by user ID of this guardian invitation.
	 *
	 * @param redeemedByUserId the redeemed by user ID of this guardian invitation
	 */
	@Override
	public void setRedeemedByUserId(long redeemedByUserId) {
		model.setRedeemedByUserId(redeemedByUserId);
	}

	/**
	 * Sets the redeemed by user uuid of this guardian invitation.
	 *
	 * @param redeemedByUserUuid the redeemed by user uuid of this guardian invitation
	 */
	@Override
	public void setRedeemedByUserUuid(String redeemedByUserUuid) {
		model.setRedeemedByUserUuid(redeemedByUserUuid);
	}

	/**
	 * Sets the redeemed date of this guardian invitation.
	 *
	 * @param redeemedDate the redeemed date of this guardian invitation
	 */
	@Override
	public void setRedeemedDate(Date redeemedDate) {
		model.setRedeemedDate(redeemedDate);
	}

	/**
	 * Sets the school group ID of this guardian invitation.
	 *
	 * @param schoolGroupId the school group ID of this guardian invitation
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this guardian invitation.
	 *
	 * @param userId the user ID of this guardian invitation
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this guardian invitation.
	 *
	 * @param userName the user name of this guardian invitation
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this guardian invitation.
	 *
	 * @param userUuid the user uuid of this guardian invitation
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
	protected GuardianInvitationWrapper wrap(
		GuardianInvitation guardianInvitation) {

		return new GuardianInvitationWrapper(guardianInvitation);
	}

}