/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.model;

import com.liferay.exportimport.kernel.lar.StagedModelType;
import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link MessageHandover}.
 * </p>
 *
 * @author Klassenkring
 * @see MessageHandover
 * @generated
 */
public class MessageHandoverWrapper
	extends BaseModelWrapper<MessageHandover>
	implements MessageHandover, ModelWrapper<MessageHandover> {

	public MessageHandoverWrapper(MessageHandover messageHandover) {
		super(messageHandover);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("messageHandoverId", getMessageHandoverId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("title", getTitle());
		attributes.put("content", getContent());
		attributes.put("category", getCategory());
		attributes.put("reason", getReason());
		attributes.put("classPostId", getClassPostId());
		attributes.put("status", getStatus());
		attributes.put("statusByUserId", getStatusByUserId());
		attributes.put("statusByUserName", getStatusByUserName());
		attributes.put("statusDate", getStatusDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		String uuid = (String)attributes.get("uuid");

		if (uuid != null) {
			setUuid(uuid);
		}

		Long messageHandoverId = (Long)attributes.get("messageHandoverId");

		if (messageHandoverId != null) {
			setMessageHandoverId(messageHandoverId);
		}

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
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

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String content = (String)attributes.get("content");

		if (content != null) {
			setContent(content);
		}

		String category = (String)attributes.get("category");

		if (category != null) {
			setCategory(category);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
		}

		Integer status = (Integer)attributes.get("status");

		if (status != null) {
			setStatus(status);
		}

		Long statusByUserId = (Long)attributes.get("statusByUserId");

		if (statusByUserId != null) {
			setStatusByUserId(statusByUserId);
		}

		String statusByUserName = (String)attributes.get("statusByUserName");

		if (statusByUserName != null) {
			setStatusByUserName(statusByUserName);
		}

		Date statusDate = (Date)attributes.get("statusDate");

		if (statusDate != null) {
			setStatusDate(statusDate);
		}
	}

	@Override
	public MessageHandover cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the category of this message handover.
	 *
	 * @return the category of this message handover
	 */
	@Override
	public String getCategory() {
		return model.getCategory();
	}

	/**
	 * Returns the class post ID of this message handover.
	 *
	 * @return the class post ID of this message handover
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the company ID of this message handover.
	 *
	 * @return the company ID of this message handover
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content of this message handover.
	 *
	 * @return the content of this message handover
	 */
	@Override
	public String getContent() {
		return model.getContent();
	}

	/**
	 * Returns the create date of this message handover.
	 *
	 * @return the create date of this message handover
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this message handover.
	 *
	 * @return the group ID of this message handover
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the message handover ID of this message handover.
	 *
	 * @return the message handover ID of this message handover
	 */
	@Override
	public long getMessageHandoverId() {
		return model.getMessageHandoverId();
	}

	/**
	 * Returns the modified date of this message handover.
	 *
	 * @return the modified date of this message handover
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this message handover.
	 *
	 * @return the mvcc version of this message handover
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this message handover.
	 *
	 * @return the primary key of this message handover
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reason of this message handover.
	 *
	 * @return the reason of this message handover
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the school group ID of this message handover.
	 *
	 * @return the school group ID of this message handover
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the status of this message handover.
	 *
	 * @return the status of this message handover
	 */
	@Override
	public int getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the status by user ID of this message handover.
	 *
	 * @return the status by user ID of this message handover
	 */
	@Override
	public long getStatusByUserId() {
		return model.getStatusByUserId();
	}

	/**
	 * Returns the status by user name of this message handover.
	 *
	 * @return the status by user name of this message handover
	 */
	@Override
	public String getStatusByUserName() {
		return model.getStatusByUserName();
	}

	/**
	 * Returns the status by user uuid of this message handover.
	 *
	 * @return the status by user uuid of this message handover
	 */
	@Override
	public String getStatusByUserUuid() {
		return model.getStatusByUserUuid();
	}

	/**
	 * Returns the status date of this message handover.
	 *
	 * @return the status date of this message handover
	 */
	@Override
	public Date getStatusDate() {
		return model.getStatusDate();
	}

	/**
	 * Returns the title of this message handover.
	 *
	 * @return the title of this message handover
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this message handover.
	 *
	 * @return the user ID of this message handover
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this message handover.
	 *
	 * @return the user name of this message handover
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this message handover.
	 *
	 * @return the user uuid of this message handover
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this message handover.
	 *
	 * @return the uuid of this message handover
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns <code>true</code> if this message handover is approved.
	 *
	 * @return <code>true</code> if this message handover is approved; <code>false</code> otherwise
	 */
	@Override
	public boolean isApproved() {
		return model.isApproved();
	}

	/**
	 * Returns <code>true</code> if this message handover is denied.
	 *
	 * @return <code>true</code> if this message handover is denied; <code>false</code> otherwise
	 */
	@Override
	public boolean isDenied() {
		return model.isDenied();
	}

	/**
	 * Returns <code>true</code> if this message handover is a draft.
	 *
	 * @return <code>true</code> if this message handover is a draft; <code>false</code> otherwise
	 */
	@Override
	public boolean isDraft() {
		return model.isDraft();
	}

	/**
	 * Returns <code>true</code> if this message handover is expired.
	 *
	 * @return <code>true</code> if this message handover is expired; <code>false</code> otherwise
	 */
	@Override
	public boolean isExpired() {
		return model.isExpired();
	}

	/**
	 * Returns <code>true</code> if this message handover is inactive.
	 *
	 * @return <code>true</code> if this message handover is inactive; <code>false</code> otherwise
	 */
	@Override
	public boolean isInactive() {
		return model.isInactive();
	}

	/**
	 * Returns <code>true</code> if this message handover is incomplete.
	 *
	 * @return <code>true</code> if this message handover is incomplete; <code>false</code> otherwise
	 */
	@Override
	public boolean isIncomplete() {
		return model.isIncomplete();
	}

	/**
	 * Returns <code>true</code> if this message handover is pending.
	 *
	 * @return <code>true</code> if this message handover is pending; <code>false</code> otherwise
	 */
	@Override
	public boolean isPending() {
		return model.isPending();
	}

	/**
	 * Returns <code>true</code> if this message handover is scheduled.
	 *
	 * @return <code>true</code> if this message handover is scheduled; <code>false</code> otherwise
	 */
	@Override
	public boolean isScheduled() {
		return model.isScheduled();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the category of this message handover.
	 *
	 * @param category the category of this message handover
	 */
	@Override
	public void setCategory(String category) {
		model.setCategory(category);
	}

	/**
	 * Sets the class post ID of this message handover.
	 *
	 * @param classPostId the class post ID of this message handover
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the company ID of this message handover.
	 *
	 * @param companyId the company ID of this message handover
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content of this message handover.
	 *
	 * @param content the content of this message handover
	 */
	@Override
	public void setContent(String content) {
		model.setContent(content);
	}

	/**
	 * Sets the create date of this message handover.
	 *
	 * @param createDate the create date of this message handover
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this message handover.
	 *
	 * @param groupId the group ID of this message handover
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the message handover ID of this message handover.
	 *
	 * @param messageHandoverId the message handover ID of this message handover
	 */
	@Override
	public void setMessageHandoverId(long messageHandoverId) {
		model.setMessageHandoverId(messageHandoverId);
	}

	/**
	 * Sets the modified date of this message handover.
	 *
	 * @param modifiedDate the modified date of this message handover
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this message handover.
	 *
	 * @param mvccVersion the mvcc version of this message handover
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this message handover.
	 *
	 * @param primaryKey the primary key of this message handover
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reason of this message handover.
	 *
	 * @param reason the reason of this message handover
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the school group ID of this message handover.
	 *
	 * @param schoolGroupId the school group ID of this message handover
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the status of this message handover.
	 *
	 * @param status the status of this message handover
	 */
	@Override
	public void setStatus(int status) {
		model.setStatus(status);
	}

	/**
	 * Sets the status by user ID of this message handover.
	 *
	 * @param statusByUserId the status by user ID of this message handover
	 */
	@Override
	public void setStatusByUserId(long statusByUserId) {
		model.setStatusByUserId(statusByUserId);
	}

	/**
	 * Sets the status by user name of this message handover.
	 *
	 * @param statusByUserName the status by user name of this message handover
	 */
	@Override
	public void setStatusByUserName(String statusByUserName) {
		model.setStatusByUserName(statusByUserName);
	}

	/**
	 * Sets the status by user uuid of this message handover.
	 *
	 * @param statusByUserUuid the status by user uuid of this message handover
	 */
	@Override
	public void setStatusByUserUuid(String statusByUserUuid) {
		model.setStatusByUserUuid(statusByUserUuid);
	}

	/**
	 * Sets the status date of this message handover.
	 *
	 * @param statusDate the status date of this message handover
	 */
	@Override
	public void setStatusDate(Date statusDate) {
		model.setStatusDate(statusDate);
	}

	/**
	 * Sets the title of this message handover.
	 *
	 * @param title the title of this message handover
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this message handover.
	 *
	 * @param userId the user ID of this message handover
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this message handover.
	 *
	 * @param userName the user name of this message handover
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this message handover.
	 *
	 * @param userUuid the user uuid of this message handover
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this message handover.
	 *
	 * @param uuid the uuid of this message handover
	 */
	@Override
	public void setUuid(String uuid) {
		model.setUuid(uuid);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	public StagedModelType getStagedModelType() {
		return model.getStagedModelType();
	}

	@Override
	protected MessageHandoverWrapper wrap(MessageHandover messageHandover) {
		return new MessageHandoverWrapper(messageHandover);
	}

}