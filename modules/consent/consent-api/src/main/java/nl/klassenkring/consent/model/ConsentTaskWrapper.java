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
 * This class is a wrapper for {@link ConsentTask}.
 * </p>
 *
 * @author Klassenkring
 * @see ConsentTask
 * @generated
 */
public class ConsentTaskWrapper
	extends BaseModelWrapper<ConsentTask>
	implements ConsentTask, ModelWrapper<ConsentTask> {

	public ConsentTaskWrapper(ConsentTask consentTask) {
		super(consentTask);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("consentTaskId", getConsentTaskId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("groupId", getGroupId());
		attributes.put("kind", getKind());
		attributes.put("pupilId", getPupilId());
		attributes.put("purposeKey", getPurposeKey());
		attributes.put("pictureId", getPictureId());
		attributes.put("classPostId", getClassPostId());
		attributes.put("objectionId", getObjectionId());
		attributes.put("assigneeUserId", getAssigneeUserId());
		attributes.put("assigneeRole", getAssigneeRole());
		attributes.put("detail", getDetail());
		attributes.put("dueDate", getDueDate());
		attributes.put("remindedDate", getRemindedDate());
		attributes.put("doneDate", getDoneDate());
		attributes.put("doneByUserId", getDoneByUserId());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long consentTaskId = (Long)attributes.get("consentTaskId");

		if (consentTaskId != null) {
			setConsentTaskId(consentTaskId);
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

		String kind = (String)attributes.get("kind");

		if (kind != null) {
			setKind(kind);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
		}

		String purposeKey = (String)attributes.get("purposeKey");

		if (purposeKey != null) {
			setPurposeKey(purposeKey);
		}

		Long pictureId = (Long)attributes.get("pictureId");

		if (pictureId != null) {
			setPictureId(pictureId);
		}

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
		}

		Long objectionId = (Long)attributes.get("objectionId");

		if (objectionId != null) {
			setObjectionId(objectionId);
		}

		Long assigneeUserId = (Long)attributes.get("assigneeUserId");

		if (assigneeUserId != null) {
			setAssigneeUserId(assigneeUserId);
		}

		String assigneeRole = (String)attributes.get("assigneeRole");

		if (assigneeRole != null) {
			setAssigneeRole(assigneeRole);
		}

		String detail = (String)attributes.get("detail");

		if (detail != null) {
			setDetail(detail);
		}

		Date dueDate = (Date)attributes.get("dueDate");

		if (dueDate != null) {
			setDueDate(dueDate);
		}

		Date remindedDate = (Date)attributes.get("remindedDate");

		if (remindedDate != null) {
			setRemindedDate(remindedDate);
		}

		Date doneDate = (Date)attributes.get("doneDate");

		if (doneDate != null) {
			setDoneDate(doneDate);
		}

		Long doneByUserId = (Long)attributes.get("doneByUserId");

		if (doneByUserId != null) {
			setDoneByUserId(doneByUserId);
		}
	}

	@Override
	public ConsentTask cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the assignee role of this consent task.
	 *
	 * @return the assignee role of this consent task
	 */
	@Override
	public String getAssigneeRole() {
		return model.getAssigneeRole();
	}

	/**
	 * Returns the assignee user ID of this consent task.
	 *
	 * @return the assignee user ID of this consent task
	 */
	@Override
	public long getAssigneeUserId() {
		return model.getAssigneeUserId();
	}

	/**
	 * Returns the assignee user uuid of this consent task.
	 *
	 * @return the assignee user uuid of this consent task
	 */
	@Override
	public String getAssigneeUserUuid() {
		return model.getAssigneeUserUuid();
	}

	/**
	 * Returns the class post ID of this consent task.
	 *
	 * @return the class post ID of this consent task
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the company ID of this consent task.
	 *
	 * @return the company ID of this consent task
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the consent task ID of this consent task.
	 *
	 * @return the consent task ID of this consent task
	 */
	@Override
	public long getConsentTaskId() {
		return model.getConsentTaskId();
	}

	/**
	 * Returns the create date of this consent task.
	 *
	 * @return the create date of this consent task
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the detail of this consent task.
	 *
	 * @return the detail of this consent task
	 */
	@Override
	public String getDetail() {
		return model.getDetail();
	}

	/**
	 * Returns the done by user ID of this consent task.
	 *
	 * @return the done by user ID of this consent task
	 */
	@Override
	public long getDoneByUserId() {
		return model.getDoneByUserId();
	}

	/**
	 * Returns the done by user uuid of this consent task.
	 *
	 * @return the done by user uuid of this consent task
	 */
	@Override
	public String getDoneByUserUuid() {
		return model.getDoneByUserUuid();
	}

	/**
	 * Returns the done date of this consent task.
	 *
	 * @return the done date of this consent task
	 */
	@Override
	public Date getDoneDate() {
		return model.getDoneDate();
	}

	/**
	 * Returns the due date of this consent task.
	 *
	 * @return the due date of this consent task
	 */
	@Override
	public Date getDueDate() {
		return model.getDueDate();
	}

	/**
	 * Returns the group ID of this consent task.
	 *
	 * @return the group ID of this consent task
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the kind of this consent task.
	 *
	 * @return the kind of this consent task
	 */
	@Override
	public String getKind() {
		return model.getKind();
	}

	/**
	 * Returns the modified date of this consent task.
	 *
	 * @return the modified date of this consent task
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this consent task.
	 *
	 * @return the mvcc version of this consent task
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the objection ID of this consent task.
	 *
	 * @return the objection ID of this consent task
	 */
	@Override
	public long getObjectionId() {
		return model.getObjectionId();
	}

	/**
	 * Returns the picture ID of this consent task.
	 *
	 * @return the picture ID of this consent task
	 */
	@Override
	public long getPictureId() {
		return model.getPictureId();
	}

	/**
	 * Returns the primary key of this consent task.
	 *
	 * @return the primary key of this consent task
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this consent task.
	 *
	 * @return the pupil ID of this consent task
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the purpose key of this consent task.
	 *
	 * @return the purpose key of this consent task
	 */
	@Override
	public String getPurposeKey() {
		return model.getPurposeKey();
	}

	/**
	 * Returns the reminded date of this consent task.
	 *
	 * @return the reminded date of this consent task
	 */
	@Override
	public Date getRemindedDate() {
		return model.getRemindedDate();
	}

	/**
	 * Returns the school group ID of this consent task.
	 *
	 * @return the school group ID of this consent task
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this consent task.
	 *
	 * @return the user ID of this consent task
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this consent task.
	 *
	 * @return the user name of this consent task
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this consent task.
	 *
	 * @return the user uuid of this consent task
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
	 * Sets the assignee role of this consent task.
	 *
	 * @param assigneeRole the assignee role of this consent task
	 */
	@Override
	public void setAssigneeRole(String assigneeRole) {
		model.setAssigneeRole(assigneeRole);
	}

	/**
	 * Sets the assignee user ID of this consent task.
	 *
	 * @param assigneeUserId the assignee user ID of this consent task
	 */
	@Override
	public void setAssigneeUserId(long assigneeUserId) {
		model.setAssigneeUserId(assigneeUserId);
	}

	/**
	 * Sets the assignee user uuid of this consent task.
	 *
	 * @param assigneeUserUuid the assignee user uuid of this consent task
	 */
	@Override
	public void setAssigneeUserUuid(String assigneeUserUuid) {
		model.setAssigneeUserUuid(assigneeUserUuid);
	}

	/**
	 * Sets the class post ID of this consent task.
	 *
	 * @param classPostId the class post ID of this consent task
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the company ID of this consent task.
	 *
	 * @param companyId the company ID of this consent task
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the consent task ID of this consent task.
	 *
	 * @param consentTaskId the consent task ID of this consent task
	 */
	@Override
	public void setConsentTaskId(long consentTaskId) {
		model.setConsentTaskId(consentTaskId);
	}

	/**
	 * Sets the create date of this consent task.
	 *
	 * @param createDate the create date of this consent task
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the detail of this consent task.
	 *
	 * @param detail the detail of this consent task
	 */
	@Override
	public void setDetail(String detail) {
		model.setDetail(detail);
	}

	/**
	 * Sets the done by user ID of this consent task.
	 *
	 * @param doneByUserId the done by user ID of this consent task
	 */
	@Override
	public void setDoneByUserId(long doneByUserId) {
		model.setDoneByUserId(doneByUserId);
	}

	/**
	 * Sets the done by user uuid of this consent task.
	 *
	 * @param doneByUserUuid the done by user uuid of this consent task
	 */
	@Override
	public void setDoneByUserUuid(String doneByUserUuid) {
		model.setDoneByUserUuid(doneByUserUuid);
	}

	/**
	 * Sets the done date of this consent task.
	 *
	 * @param doneDate the done date of this consent task
	 */
	@Override
	public void setDoneDate(Date doneDate) {
		model.setDoneDate(doneDate);
	}

	/**
	 * Sets the due date of this consent task.
	 *
	 * @param dueDate the due date of this consent task
	 */
	@Override
	public void setDueDate(Date dueDate) {
		model.setDueDate(dueDate);
	}

	/**
	 * Sets the group ID of this consent task.
	 *
	 * @param groupId the group ID of this consent task
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the kind of this consent task.
	 *
	 * @param kind the kind of this consent task
	 */
	@Override
	public void setKind(String kind) {
		model.setKind(kind);
	}

	/**
	 * Sets the modified date of this consent task.
	 *
	 * @param modifiedDate the modified date of this consent task
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this consent task.
	 *
	 * @param mvccVersion the mvcc version of this consent task
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the objection ID of this consent task.
	 *
	 * @param objectionId the objection ID of this consent task
	 */
	@Override
	public void setObjectionId(long objectionId) {
		model.setObjectionId(objectionId);
	}

	/**
	 * Sets the picture ID of this consent task.
	 *
	 * @param pictureId the picture ID of this consent task
	 */
	@Override
	public void setPictureId(long pictureId) {
		model.setPictureId(pictureId);
	}

	/**
	 * Sets the primary key of this consent task.
	 *
	 * @param primaryKey the primary key of this consent task
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this consent task.
	 *
	 * @param pupilId the pupil ID of this consent task
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the purpose key of this consent task.
	 *
	 * @param purposeKey the purpose key of this consent task
	 */
	@Override
	public void setPurposeKey(String purposeKey) {
		model.setPurposeKey(purposeKey);
	}

	/**
	 * Sets the reminded date of this consent task.
	 *
	 * @param remindedDate the reminded date of this consent task
	 */
	@Override
	public void setRemindedDate(Date remindedDate) {
		model.setRemindedDate(remindedDate);
	}

	/**
	 * Sets the school group ID of this consent task.
	 *
	 * @param schoolGroupId the school group ID of this consent task
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this consent task.
	 *
	 * @param userId the user ID of this consent task
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this consent task.
	 *
	 * @param userName the user name of this consent task
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this consent task.
	 *
	 * @param userUuid the user uuid of this consent task
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
	protected ConsentTaskWrapper wrap(ConsentTask consentTask) {
		return new ConsentTaskWrapper(consentTask);
	}

}