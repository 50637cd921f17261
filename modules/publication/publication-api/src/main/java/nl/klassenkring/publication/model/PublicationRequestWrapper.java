/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.model;

import com.liferay.exportimport.kernel.lar.StagedModelType;
import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link PublicationRequest}.
 * </p>
 *
 * @author Klassenkring
 * @see PublicationRequest
 * @generated
 */
public class PublicationRequestWrapper
	extends BaseModelWrapper<PublicationRequest>
	implements ModelWrapper<PublicationRequest>, PublicationRequest {

	public PublicationRequestWrapper(PublicationRequest publicationRequest) {
		super(publicationRequest);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("publicationRequestId", getPublicationRequestId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("classPostId", getClassPostId());
		attributes.put("channel", getChannel());
		attributes.put("title", getTitle());
		attributes.put("content", getContent());
		attributes.put("displayFrom", getDisplayFrom());
		attributes.put("displayUntil", getDisplayUntil());
		attributes.put("contentHash", getContentHash());
		attributes.put("approvedHash", getApprovedHash());
		attributes.put("submittedDate", getSubmittedDate());
		attributes.put("remindedDate", getRemindedDate());
		attributes.put("escalatedDate", getEscalatedDate());
		attributes.put("status", getStatus());
		attributes.put("statusByUserId", getStatusByUserId());
		attributes.put("statusByUserName", getStatusByUserName());
		attributes.put("statusDate", getStatusDate());
		attributes.put("statusReason", getStatusReason());

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

		Long publicationRequestId = (Long)attributes.get(
			"publicationRequestId");

		if (publicationRequestId != null) {
			setPublicationRequestId(publicationRequestId);
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

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
		}

		String channel = (String)attributes.get("channel");

		if (channel != null) {
			setChannel(channel);
		}

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String content = (String)attributes.get("content");

		if (content != null) {
			setContent(content);
		}

		Date displayFrom = (Date)attributes.get("displayFrom");

		if (displayFrom != null) {
			setDisplayFrom(displayFrom);
		}

		Date displayUntil = (Date)attributes.get("displayUntil");

		if (displayUntil != null) {
			setDisplayUntil(displayUntil);
		}

		String contentHash = (String)attributes.get("contentHash");

		if (contentHash != null) {
			setContentHash(contentHash);
		}

		String approvedHash = (String)attributes.get("approvedHash");

		if (approvedHash != null) {
			setApprovedHash(approvedHash);
		}

		Date submittedDate = (Date)attributes.get("submittedDate");

		if (submittedDate != null) {
			setSubmittedDate(submittedDate);
		}

		Date remindedDate = (Date)attributes.get("remindedDate");

		if (remindedDate != null) {
			setRemindedDate(remindedDate);
		}

		Date escalatedDate = (Date)attributes.get("escalatedDate");

		if (escalatedDate != null) {
			setEscalatedDate(escalatedDate);
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

		String statusReason = (String)attributes.get("statusReason");

		if (statusReason != null) {
			setStatusReason(statusReason);
		}
	}

	@Override
	public PublicationRequest cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the approved hash of this publication request.
	 *
	 * @return the approved hash of this publication request
	 */
	@Override
	public String getApprovedHash() {
		return model.getApprovedHash();
	}

	/**
	 * Returns the channel of this publication request.
	 *
	 * @return the channel of this publication request
	 */
	@Override
	public String getChannel() {
		return model.getChannel();
	}

	/**
	 * Returns the class post ID of this publication request.
	 *
	 * @return the class post ID of this publication request
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the company ID of this publication request.
	 *
	 * @return the company ID of this publication request
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content of this publication request.
	 *
	 * @return the content of this publication request
	 */
	@Override
	public String getContent() {
		return model.getContent();
	}

	/**
	 * Returns the content hash of this publication request.
	 *
	 * @return the content hash of this publication request
	 */
	@Override
	public String getContentHash() {
		return model.getContentHash();
	}

	/**
	 * Returns the create date of this publication request.
	 *
	 * @return the create date of this publication request
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the display from of this publication request.
	 *
	 * @return the display from of this publication request
	 */
	@Override
	public Date getDisplayFrom() {
		return model.getDisplayFrom();
	}

	/**
	 * Returns the display until of this publication request.
	 *
	 * @return the display until of this publication request
	 */
	@Override
	public Date getDisplayUntil() {
		return model.getDisplayUntil();
	}

	/**
	 * Returns the escalated date of this publication request.
	 *
	 * @return the escalated date of this publication request
	 */
	@Override
	public Date getEscalatedDate() {
		return model.getEscalatedDate();
	}

	/**
	 * Returns the group ID of this publication request.
	 *
	 * @return the group ID of this publication request
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this publication request.
	 *
	 * @return the modified date of this publication request
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this publication request.
	 *
	 * @return the mvcc version of this publication request
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this publication request.
	 *
	 * @return the primary key of this publication request
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the publication request ID of this publication request.
	 *
	 * @return the publication request ID of this publication request
	 */
	@Override
	public long getPublicationRequestId() {
		return model.getPublicationRequestId();
	}

	/**
	 * Returns the reminded date of this publication request.
	 *
	 * @return the reminded date of this publication request
	 */
	@Override
	public Date getRemindedDate() {
		return model.getRemindedDate();
	}

	/**
	 * Returns the school group ID of this publication request.
	 *
	 * @return the school group ID of this publication request
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the status of this publication request.
	 *
	 * @return the status of this publication request
	 */
	@Override
	public int getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the status by user ID of this publication request.
	 *
	 * @return the status by user ID of this publication request
	 */
	@Override
	public long getStatusByUserId() {
		return model.getStatusByUserId();
	}

	/**
	 * Returns the status by user name of this publication request.
	 *
	 * @return the status by user name of this publication request
	 */
	@Override
	public String getStatusByUserName() {
		return model.getStatusByUserName();
	}

	/**
	 * Returns the status by user uuid of this publication request.
	 *
	 * @return the status by user uuid of this publication request
	 */
	@Override
	public String getStatusByUserUuid() {
		return model.getStatusByUserUuid();
	}

	/**
	 * Returns the status date of this publication request.
	 *
	 * @return the status date of this publication request
	 */
	@Override
	public Date getStatusDate() {
		return model.getStatusDate();
	}

	/**
	 * Returns the status reason of this publication request.
	 *
	 * @return the status reason of this publication request
	 */
	@Override
	public String getStatusReason() {
		return model.getStatusReason();
	}

	/**
	 * Returns the submitted date of this publication request.
	 *
	 * @return the submitted date of this publication request
	 */
	@Override
	public Date getSubmittedDate() {
		return model.getSubmittedDate();
	}

	/**
	 * Returns the title of this publication request.
	 *
	 * @return the title of this publication request
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this publication request.
	 *
	 * @return the user ID of this publication request
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this publication request.
	 *
	 * @return the user name of this publication request
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this publication request.
	 *
	 * @return the user uuid of this publication request
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this publication request.
	 *
	 * @return the uuid of this publication request
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns <code>true</code> if this publication request is approved.
	 *
	 * @return <code>true</code> if this publication request is approved; <code>false</code> otherwise
	 */
	@Override
	public boolean isApproved() {
		return model.isApproved();
	}

	/**
	 * Returns <code>true</code> if this publication request is denied.
	 *
	 * @return <code>true</code> if this publication request is denied; <code>false</code> otherwise
	 */
	@Override
	public boolean isDenied() {
		return model.isDenied();
	}

	/**
	 * Returns <code>true</code> if this publication request is a draft.
	 *
	 * @return <code>true</code> if this publication request is a draft; <code>false</code> otherwise
	 */
	@Override
	public boolean isDraft() {
		return model.isDraft();
	}

	/**
	 * Returns <code>true</code> if this publication request is expired.
	 *
	 * @return <code>true</code> if this publication request is expired; <code>false</code> otherwise
	 */
	@Override
	public boolean isExpired() {
		return model.isExpired();
	}

	/**
	 * Returns <code>true</code> if this publication request is inactive.
	 *
	 * @return <code>true</code> if this publication request is inactive; <code>false</code> otherwise
	 */
	@Override
	public boolean isInactive() {
		return model.isInactive();
	}

	/**
	 * Returns <code>true</code> if this publication request is incomplete.
	 *
	 * @return <code>true</code> if this publication request is incomplete; <code>false</code> otherwise
	 */
	@Override
	public boolean isIncomplete() {
		return model.isIncomplete();
	}

	/**
	 * Returns <code>true</code> if this publication request is pending.
	 *
	 * @return <code>true</code> if this publication request is pending; <code>false</code> otherwise
	 */
	@Override
	public boolean isPending() {
		return model.isPending();
	}

	/**
	 * Returns <code>true</code> if this publication request is scheduled.
	 *
	 * @return <code>true</code> if this publication request is scheduled; <code>false</code> otherwise
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
	 * Sets the approved hash of this publication request.
	 *
	 * @param approvedHash the approved hash of this publication request
	 */
	@Override
	public void setApprovedHash(String approvedHash) {
		model.setApprovedHash(approvedHash);
	}

	/**
	 * Sets the channel of this publication request.
	 *
	 * @param channel the channel of this publication request
	 */
	@Override
	public void setChannel(String channel) {
		model.setChannel(channel);
	}

	/**
	 * Sets the class post ID of this publication request.
	 *
	 * @param classPostId the class post ID of this publication request
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the company ID of this publication request.
	 *
	 * @param companyId the company ID of this publication request
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content of this publication request.
	 *
	 * @param content the content of this publication request
	 */
	@Override
	public void setContent(String content) {
		model.setContent(content);
	}

	/**
	 * Sets the content hash of this publication request.
	 *
	 * @param contentHash the content hash of this publication request
	 */
	@Override
	public void setContentHash(String contentHash) {
		model.setContentHash(contentHash);
	}

	/**
	 * Sets the create date of this publication request.
	 *
	 * @param createDate the create date of this publication request
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the display from of this publication request.
	 *
	 * @param displayFrom the display from of this publication request
	 */
	@Override
	public void setDisplayFrom(Date displayFrom) {
		model.setDisplayFrom(displayFrom);
	}

	/**
	 * Sets the display until of this publication request.
	 *
	 * @param displayUntil the display until of this publication request
	 */
	@Override
	public void setDisplayUntil(Date displayUntil) {
		model.setDisplayUntil(displayUntil);
	}

	/**
	 * Sets the escalated date of this publication request.
	 *
	 * @param escalatedDate the escalated date of this publication request
	 */
	@Override
	public void setEscalatedDate(Date escalatedDate) {
		model.setEscalatedDate(escalatedDate);
	}

	/**
	 * Sets the group ID of this publication request.
	 *
	 * @param groupId the group ID of this publication request
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this publication request.
	 *
	 * @param modifiedDate the modified date of this publication request
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this publication request.
	 *
	 * @param mvccVersion the mvcc version of this publication request
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this publication request.
	 *
	 * @param primaryKey the primary key of this publication request
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the publication request ID of this publication request.
	 *
	 * @param publicationRequestId the publication request ID of this publication request
	 */
	@Override
	public void setPublicationRequestId(long publicationRequestId) {
		model.setPublicationRequestId(publicationRequestId);
	}

	/**
	 * Sets the reminded date of this publication request.
	 *
	 * @param remindedDate the reminded date of this publication request
	 */
	@Override
	public void setRemindedDate(Date remindedDate) {
		model.setRemindedDate(remindedDate);
	}

	/**
	 * Sets the school group ID of this publication request.
	 *
	 * @param schoolGroupId the school group ID of this publication request
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the status of this publication request.
	 *
	 * @param status the status of this publication request
	 */
	@Override
	public void setStatus(int status) {
		model.setStatus(status);
	}

	/**
	 * Sets the status by user ID of this publication request.
	 *
	 * @param statusByUserId the status by user ID of this publication request
	 */
	@Override
	public void setStatusByUserId(long statusByUserId) {
		model.setStatusByUserId(statusByUserId);
	}

	/**
	 * Sets the status by user name of this publication request.
	 *
	 * @param statusByUserName the status by user name of this publication request
	 */
	@Override
	public void setStatusByUserName(String statusByUserName) {
		model.setStatusByUserName(statusByUserName);
	}

	/**
	 * Sets the status by user uuid of this publication request.
	 *
	 * @param statusByUserUuid the status by user uuid of this publication request
	 */
	@Override
	public void setStatusByUserUuid(String statusByUserUuid) {
		model.setStatusByUserUuid(statusByUserUuid);
	}

	/**
	 * Sets the status date of this publication request.
	 *
	 * @param statusDate the status date of this publication request
	 */
	@Override
	public void setStatusDate(Date statusDate) {
		model.setStatusDate(statusDate);
	}

	/**
	 * Sets the status reason of this publication request.
	 *
	 * @param statusReason the status reason of this publication request
	 */
	@Override
	public void setStatusReason(String statusReason) {
		model.setStatusReason(statusReason);
	}

	/**
	 * Sets the submitted date of this publication request.
	 *
	 * @param submittedDate the submitted date of this publication request
	 */
	@Override
	public void setSubmittedDate(Date submittedDate) {
		model.setSubmittedDate(submittedDate);
	}

	/**
	 * Sets the title of this publication request.
	 *
	 * @param title the title of this publication request
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this publication request.
	 *
	 * @param userId the user ID of this publication request
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this publication request.
	 *
	 * @param userName the user name of this publication request
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this publication request.
	 *
	 * @param userUuid the user uuid of this publication request
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this publication request.
	 *
	 * @param uuid the uuid of this publication request
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
	protected PublicationRequestWrapper wrap(
		PublicationRequest publicationRequest) {

		return new PublicationRequestWrapper(publicationRequest);
	}

}