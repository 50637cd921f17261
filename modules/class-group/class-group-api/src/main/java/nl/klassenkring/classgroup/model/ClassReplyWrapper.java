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
 * This class is a wrapper for {@link ClassReply}.
 * </p>
 *
 * @author Klassenkring
 * @see ClassReply
 * @generated
 */
public class ClassReplyWrapper
	extends BaseModelWrapper<ClassReply>
	implements ClassReply, ModelWrapper<ClassReply> {

	public ClassReplyWrapper(ClassReply classReply) {
		super(classReply);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("classReplyId", getClassReplyId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("classPostId", getClassPostId());
		attributes.put("content", getContent());
		attributes.put("confirmedWarnings", getConfirmedWarnings());
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

		Long classReplyId = (Long)attributes.get("classReplyId");

		if (classReplyId != null) {
			setClassReplyId(classReplyId);
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

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
		}

		String content = (String)attributes.get("content");

		if (content != null) {
			setContent(content);
		}

		String confirmedWarnings = (String)attributes.get("confirmedWarnings");

		if (confirmedWarnings != null) {
			setConfirmedWarnings(confirmedWarnings);
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
	public ClassReply cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the class post ID of this class reply.
	 *
	 * @return the class post ID of this class reply
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the class reply ID of this class reply.
	 *
	 * @return the class reply ID of this class reply
	 */
	@Override
	public long getClassReplyId() {
		return model.getClassReplyId();
	}

	/**
	 * Returns the company ID of this class reply.
	 *
	 * @return the company ID of this class reply
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the confirmed warnings of this class reply.
	 *
	 * @return the confirmed warnings of this class reply
	 */
	@Override
	public String getConfirmedWarnings() {
		return model.getConfirmedWarnings();
	}

	/**
	 * Returns the content of this class reply.
	 *
	 * @return the content of this class reply
	 */
	@Override
	public String getContent() {
		return model.getContent();
	}

	/**
	 * Returns the create date of this class reply.
	 *
	 * @return the create date of this class reply
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this class reply.
	 *
	 * @return the group ID of this class reply
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this class reply.
	 *
	 * @return the modified date of this class reply
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this class reply.
	 *
	 * @return the mvcc version of this class reply
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this class reply.
	 *
	 * @return the primary key of this class reply
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the status of this class reply.
	 *
	 * @return the status of this class reply
	 */
	@Override
	public int getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the status by user ID of this class reply.
	 *
	 * @return the status by user ID of this class reply
	 */
	@Override
	public long getStatusByUserId() {
		return model.getStatusByUserId();
	}

	/**
	 * Returns the status by user name of this class reply.
	 *
	 * @return the status by user name of this class reply
	 */
	@Override
	public String getStatusByUserName() {
		return model.getStatusByUserName();
	}

	/**
	 * Returns the status by user uuid of this class reply.
	 *
	 * @return the status by user uuid of this class reply
	 */
	@Override
	public String getStatusByUserUuid() {
		return model.getStatusByUserUuid();
	}

	/**
	 * Returns the status date of this class reply.
	 *
	 * @return the status date of this class reply
	 */
	@Override
	public Date getStatusDate() {
		return model.getStatusDate();
	}

	/**
	 * Returns the user ID of this class reply.
	 *
	 * @return the user ID of this class reply
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this class reply.
	 *
	 * @return the user name of this class reply
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this class reply.
	 *
	 * @return the user uuid of this class reply
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this class reply.
	 *
	 * @return the uuid of this class reply
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns <code>true</code> if this class reply is approved.
	 *
	 * @return <code>true</code> if this class reply is approved; <code>false</code> otherwise
	 */
	@Override
	public boolean isApproved() {
		return model.isApproved();
	}

	/**
	 * Returns <code>true</code> if this class reply is denied.
	 *
	 * @return <code>true</code> if this class reply is denied; <code>false</code> otherwise
	 */
	@Override
	public boolean isDenied() {
		return model.isDenied();
	}

	/**
	 * Returns <code>true</code> if this class reply is a draft.
	 *
	 * @return <code>true</code> if this class reply is a draft; <code>false</code> otherwise
	 */
	@Override
	public boolean isDraft() {
		return model.isDraft();
	}

	/**
	 * Returns <code>true</code> if this class reply is expired.
	 *
	 * @return <code>true</code> if this class reply is expired; <code>false</code> otherwise
	 */
	@Override
	public boolean isExpired() {
		return model.isExpired();
	}

	/**
	 * Returns <code>true</code> if this class reply is inactive.
	 *
	 * @return <code>true</code> if this class reply is inactive; <code>false</code> otherwise
	 */
	@Override
	public boolean isInactive() {
		return model.isInactive();
	}

	/**
	 * Returns <code>true</code> if this class reply is incomplete.
	 *
	 * @return <code>true</code> if this class reply is incomplete; <code>false</code> otherwise
	 */
	@Override
	public boolean isIncomplete() {
		return model.isIncomplete();
	}

	/**
	 * Returns <code>true</code> if this class reply is pending.
	 *
	 * @return <code>true</code> if this class reply is pending; <code>false</code> otherwise
	 */
	@Override
	public boolean isPending() {
		return model.isPending();
	}

	/**
	 * Returns <code>true</code> if this class reply is scheduled.
	 *
	 * @return <code>true</code> if this class reply is scheduled; <code>false</code> otherwise
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
	 * Sets the class post ID of this class reply.
	 *
	 * @param classPostId the class post ID of this class reply
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the class reply ID of this class reply.
	 *
	 * @param classReplyId the class reply ID of this class reply
	 */
	@Override
	public void setClassReplyId(long classReplyId) {
		model.setClassReplyId(classReplyId);
	}

	/**
	 * Sets the company ID of this class reply.
	 *
	 * @param companyId the company ID of this class reply
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the confirmed warnings of this class reply.
	 *
	 * @param confirmedWarnings the confirmed warnings of this class reply
	 */
	@Override
	public void setConfirmedWarnings(String confirmedWarnings) {
		model.setConfirmedWarnings(confirmedWarnings);
	}

	/**
	 * Sets the content of this class reply.
	 *
	 * @param content the content of this class reply
	 */
	@Override
	public void setContent(String content) {
		model.setContent(content);
	}

	/**
	 * Sets the create date of this class reply.
	 *
	 * @param createDate the create date of this class reply
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this class reply.
	 *
	 * @param groupId the group ID of this class reply
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this class reply.
	 *
	 * @param modifiedDate the modified date of this class reply
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this class reply.
	 *
	 * @param mvccVersion the mvcc version of this class reply
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this class reply.
	 *
	 * @param primaryKey the primary key of this class reply
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the status of this class reply.
	 *
	 * @param status the status of this class reply
	 */
	@Override
	public void setStatus(int status) {
		model.setStatus(status);
	}

	/**
	 * Sets the status by user ID of this class reply.
	 *
	 * @param statusByUserId the status by user ID of this class reply
	 */
	@Override
	public void setStatusByUserId(long statusByUserId) {
		model.setStatusByUserId(statusByUserId);
	}

	/**
	 * Sets the status by user name of this class reply.
	 *
	 * @param statusByUserName the status by user name of this class reply
	 */
	@Override
	public void setStatusByUserName(String statusByUserName) {
		model.setStatusByUserName(statusByUserName);
	}

	/**
	 * Sets the status by user uuid of this class reply.
	 *
	 * @param statusByUserUuid the status by user uuid of this class reply
	 */
	@Override
	public void setStatusByUserUuid(String statusByUserUuid) {
		model.setStatusByUserUuid(statusByUserUuid);
	}

	/**
	 * Sets the status date of this class reply.
	 *
	 * @param statusDate the status date of this class reply
	 */
	@Override
	public void setStatusDate(Date statusDate) {
		model.setStatusDate(statusDate);
	}

	/**
	 * Sets the user ID of this class reply.
	 *
	 * @param userId the user ID of this class reply
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this class reply.
	 *
	 * @param userName the user name of this class reply
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this class reply.
	 *
	 * @param userUuid the user uuid of this class reply
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this class reply.
	 *
	 * @param uuid the uuid of this class reply
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
	protected ClassReplyWrapper wrap(ClassReply classReply) {
		return new ClassReplyWrapper(classReply);
	}

}