/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link Objection}.
 * </p>
 *
 * @author Klassenkring
 * @see Objection
 * @generated
 */
public class ObjectionWrapper
	extends BaseModelWrapper<Objection>
	implements ModelWrapper<Objection>, Objection {

	public ObjectionWrapper(Objection objection) {
		super(objection);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("objectionId", getObjectionId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("groupId", getGroupId());
		attributes.put("pictureId", getPictureId());
		attributes.put("pupilId", getPupilId());
		attributes.put("guardianId", getGuardianId());
		attributes.put("reason", getReason());
		attributes.put("dueDate", getDueDate());
		attributes.put("status", getStatus());
		attributes.put("outcome", getOutcome());
		attributes.put("closedDate", getClosedDate());
		attributes.put("closedByUserId", getClosedByUserId());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long objectionId = (Long)attributes.get("objectionId");

		if (objectionId != null) {
			setObjectionId(objectionId);
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

		Long pictureId = (Long)attributes.get("pictureId");

		if (pictureId != null) {
			setPictureId(pictureId);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
		}

		Long guardianId = (Long)attributes.get("guardianId");

		if (guardianId != null) {
			setGuardianId(guardianId);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}

		Date dueDate = (Date)attributes.get("dueDate");

		if (dueDate != null) {
			setDueDate(dueDate);
		}

		String status = (String)attributes.get("status");

		if (status != null) {
			setStatus(status);
		}

		String outcome = (String)attributes.get("outcome");

		if (outcome != null) {
			setOutcome(outcome);
		}

		Date closedDate = (Date)attributes.get("closedDate");

		if (closedDate != null) {
			setClosedDate(closedDate);
		}

		Long closedByUserId = (Long)attributes.get("closedByUserId");

		if (closedByUserId != null) {
			setClosedByUserId(closedByUserId);
		}
	}

	@Override
	public Objection cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the closed by user ID of this objection.
	 *
	 * @return the closed by user ID of this objection
	 */
	@Override
	public long getClosedByUserId() {
		return model.getClosedByUserId();
	}

	/**
	 * Returns the closed by user uuid of this objection.
	 *
	 * @return the closed by user uuid of this objection
	 */
	@Override
	public String getClosedByUserUuid() {
		return model.getClosedByUserUuid();
	}

	/**
	 * Returns the closed date of this objection.
	 *
	 * @return the closed date of this objection
	 */
	@Override
	public Date getClosedDate() {
		return model.getClosedDate();
	}

	/**
	 * Returns the company ID of this objection.
	 *
	 * @return the company ID of this objection
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this objection.
	 *
	 * @return the create date of this objection
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the due date of this objection.
	 *
	 * @return the due date of this objection
	 */
	@Override
	public Date getDueDate() {
		return model.getDueDate();
	}

	/**
	 * Returns the group ID of this objection.
	 *
	 * @return the group ID of this objection
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the guardian ID of this objection.
	 *
	 * @return the guardian ID of this objection
	 */
	@Override
	public long getGuardianId() {
		return model.getGuardianId();
	}

	/**
	 * Returns the modified date of this objection.
	 *
	 * @return the modified date of this objection
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this objection.
	 *
	 * @return the mvcc version of this objection
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the objection ID of this objection.
	 *
	 * @return the objection ID of this objection
	 */
	@Override
	public long getObjectionId() {
		return model.getObjectionId();
	}

	/**
	 * Returns the outcome of this objection.
	 *
	 * @return the outcome of this objection
	 */
	@Override
	public String getOutcome() {
		return model.getOutcome();
	}

	/**
	 * Returns the picture ID of this objection.
	 *
	 * @return the picture ID of this objection
	 */
	@Override
	public long getPictureId() {
		return model.getPictureId();
	}

	/**
	 * Returns the primary key of this objection.
	 *
	 * @return the primary key of this objection
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this objection.
	 *
	 * @return the pupil ID of this objection
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the reason of this objection.
	 *
	 * @return the reason of this objection
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the school group ID of this objection.
	 *
	 * @return the school group ID of this objection
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the status of this objection.
	 *
	 * @return the status of this objection
	 */
	@Override
	public String getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the user ID of this objection.
	 *
	 * @return the user ID of this objection
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this objection.
	 *
	 * @return the user name of this objection
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this objection.
	 *
	 * @return the user uuid of this objection
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
	 * Sets the closed by user ID of this objection.
	 *
	 * @param closedByUserId the closed by user ID of this objection
	 */
	@Override
	public void setClosedByUserId(long closedByUserId) {
		model.setClosedByUserId(closedByUserId);
	}

	/**
	 * Sets the closed by user uuid of this objection.
	 *
	 * @param closedByUserUuid the closed by user uuid of this objection
	 */
	@Override
	public void setClosedByUserUuid(String closedByUserUuid) {
		model.setClosedByUserUuid(closedByUserUuid);
	}

	/**
	 * Sets the closed date of this objection.
	 *
	 * @param closedDate the closed date of this objection
	 */
	@Override
	public void setClosedDate(Date closedDate) {
		model.setClosedDate(closedDate);
	}

	/**
	 * Sets the company ID of this objection.
	 *
	 * @param companyId the company ID of this objection
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this objection.
	 *
	 * @param createDate the create date of this objection
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the due date of this objection.
	 *
	 * @param dueDate the due date of this objection
	 */
	@Override
	public void setDueDate(Date dueDate) {
		model.setDueDate(dueDate);
	}

	/**
	 * Sets the group ID of this objection.
	 *
	 * @param groupId the group ID of this objection
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the guardian ID of this objection.
	 *
	 * @param guardianId the guardian ID of this objection
	 */
	@Override
	public void setGuardianId(long guardianId) {
		model.setGuardianId(guardianId);
	}

	/**
	 * Sets the modified date of this objection.
	 *
	 * @param modifiedDate the modified date of this objection
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this objection.
	 *
	 * @param mvccVersion the mvcc version of this objection
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the objection ID of this objection.
	 *
	 * @param objectionId the objection ID of this objection
	 */
	@Override
	public void setObjectionId(long objectionId) {
		model.setObjectionId(objectionId);
	}

	/**
	 * Sets the outcome of this objection.
	 *
	 * @param outcome the outcome of this objection
	 */
	@Override
	public void setOutcome(String outcome) {
		model.setOutcome(outcome);
	}

	/**
	 * Sets the picture ID of this objection.
	 *
	 * @param pictureId the picture ID of this objection
	 */
	@Override
	public void setPictureId(long pictureId) {
		model.setPictureId(pictureId);
	}

	/**
	 * Sets the primary key of this objection.
	 *
	 * @param primaryKey the primary key of this objection
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this objection.
	 *
	 * @param pupilId the pupil ID of this objection
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the reason of this objection.
	 *
	 * @param reason the reason of this objection
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the school group ID of this objection.
	 *
	 * @param schoolGroupId the school group ID of this objection
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the status of this objection.
	 *
	 * @param status the status of this objection
	 */
	@Override
	public void setStatus(String status) {
		model.setStatus(status);
	}

	/**
	 * Sets the user ID of this objection.
	 *
	 * @param userId the user ID of this objection
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this objection.
	 *
	 * @param userName the user name of this objection
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this objection.
	 *
	 * @param userUuid the user uuid of this objection
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
	protected ObjectionWrapper wrap(Objection objection) {
		return new ObjectionWrapper(objection);
	}

}