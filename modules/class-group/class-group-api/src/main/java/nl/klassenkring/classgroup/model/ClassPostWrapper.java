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
 * This class is a wrapper for {@link ClassPost}.
 * </p>
 *
 * @author Klassenkring
 * @see ClassPost
 * @generated
 */
public class ClassPostWrapper
	extends BaseModelWrapper<ClassPost>
	implements ClassPost, ModelWrapper<ClassPost> {

	public ClassPostWrapper(ClassPost classPost) {
		super(classPost);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("classPostId", getClassPostId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("title", getTitle());
		attributes.put("content", getContent());
		attributes.put("category", getCategory());
		attributes.put("replyMode", getReplyMode());
		attributes.put("important", isImportant());
		attributes.put("excursion", isExcursion());
		attributes.put("confirmedWarnings", getConfirmedWarnings());
		attributes.put("onBehalfOfGroupId", getOnBehalfOfGroupId());
		attributes.put("onBehalfOfUserId", getOnBehalfOfUserId());
		attributes.put("onBehalfOfUserName", getOnBehalfOfUserName());
		attributes.put("displayDate", getDisplayDate());
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

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
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

		String replyMode = (String)attributes.get("replyMode");

		if (replyMode != null) {
			setReplyMode(replyMode);
		}

		Boolean important = (Boolean)attributes.get("important");

		if (important != null) {
			setImportant(important);
		}

		Boolean excursion = (Boolean)attributes.get("excursion");

		if (excursion != null) {
			setExcursion(excursion);
		}

		String confirmedWarnings = (String)attributes.get("confirmedWarnings");

		if (confirmedWarnings != null) {
			setConfirmedWarnings(confirmedWarnings);
		}

		Long onBehalfOfGroupId = (Long)attributes.get("onBehalfOfGroupId");

		if (onBehalfOfGroupId != null) {
			setOnBehalfOfGroupId(onBehalfOfGroupId);
		}

		Long onBehalfOfUserId = (Long)attributes.get("onBehalfOfUserId");

		if (onBehalfOfUserId != null) {
			setOnBehalfOfUserId(onBehalfOfUserId);
		}

		String onBehalfOfUserName = (String)attributes.get(
			"onBehalfOfUserName");

		if (onBehalfOfUserName != null) {
			setOnBehalfOfUserName(onBehalfOfUserName);
		}

		Date displayDate = (Date)attributes.get("displayDate");

		if (displayDate != null) {
			setDisplayDate(displayDate);
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
	public ClassPost cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the category of this class post.
	 *
	 * @return the category of this class post
	 */
	@Override
	public String getCategory() {
		return model.getCategory();
	}

	/**
	 * Returns the class post ID of this class post.
	 *
	 * @return the class post ID of this class post
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the company ID of this class post.
	 *
	 * @return the company ID of this class post
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the confirmed warnings of this class post.
	 *
	 * @return the confirmed warnings of this class post
	 */
	@Override
	public String getConfirmedWarnings() {
		return model.getConfirmedWarnings();
	}

	/**
	 * Returns the content of this class post.
	 *
	 * @return the content of this class post
	 */
	@Override
	public String getContent() {
		return model.getContent();
	}

	/**
	 * Returns the create date of this class post.
	 *
	 * @return the create date of this class post
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the display date of this class post.
	 *
	 * @return the display date of this class post
	 */
	@Override
	public Date getDisplayDate() {
		return model.getDisplayDate();
	}

	/**
	 * Returns the excursion of this class post.
	 *
	 * @return the excursion of this class post
	 */
	@Override
	public boolean getExcursion() {
		return model.getExcursion();
	}

	/**
	 * Returns the group ID of this class post.
	 *
	 * @return the group ID of this class post
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the important of this class post.
	 *
	 * @return the important of this class post
	 */
	@Override
	public boolean getImportant() {
		return model.getImportant();
	}

	/**
	 * Returns the modified date of this class post.
	 *
	 * @return the modified date of this class post
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this class post.
	 *
	 * @return the mvcc version of this class post
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the on behalf of group ID of this class post.
	 *
	 * @return the on behalf of group ID of this class post
	 */
	@Override
	public long getOnBehalfOfGroupId() {
		return model.getOnBehalfOfGroupId();
	}

	/**
	 * Returns the on behalf of user ID of this class post.
	 *
	 * @return the on behalf of user ID of this class post
	 */
	@Override
	public long getOnBehalfOfUserId() {
		return model.getOnBehalfOfUserId();
	}

	/**
	 * Returns the on behalf of user name of this class post.
	 *
	 * @return the on behalf of user name of this class post
	 */
	@Override
	public String getOnBehalfOfUserName() {
		return model.getOnBehalfOfUserName();
	}

	/**
	 * Returns the on behalf of user uuid of this class post.
	 *
	 * @return the on behalf of user uuid of this class post
	 */
	@Override
	public String getOnBehalfOfUserUuid() {
		return model.getOnBehalfOfUserUuid();
	}

	/**
	 * Returns the primary key of this class post.
	 *
	 * @return the primary key of this class post
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reply mode of this class post.
	 *
	 * @return the reply mode of this class post
	 */
	@Override
	public String getReplyMode() {
		return model.getReplyMode();
	}

	/**
	 * Returns the status of this class post.
	 *
	 * @return the status of this class post
	 */
	@Override
	public int getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the status by user ID of this class post.
	 *
	 * @return the status by user ID of this class post
	 */
	@Override
	public long getStatusByUserId() {
		return model.getStatusByUserId();
	}

	/**
	 * Returns the status by user name of this class post.
	 *
	 * @return the status by user name of this class post
	 */
	@Override
	public String getStatusByUserName() {
		return model.getStatusByUserName();
	}

	/**
	 * Returns the status by user uuid of this class post.
	 *
	 * @return the status by user uuid of this class post
	 */
	@Override
	public String getStatusByUserUuid() {
		return model.getStatusByUserUuid();
	}

	/**
	 * Returns the status date of this class post.
	 *
	 * @return the status date of this class post
	 */
	@Override
	public Date getStatusDate() {
		return model.getStatusDate();
	}

	/**
	 * Returns the title of this class post.
	 *
	 * @return the title of this class post
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this class post.
	 *
	 * @return the user ID of this class post
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this class post.
	 *
	 * @return the user name of this class post
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this class post.
	 *
	 * @return the user uuid of this class post
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this class post.
	 *
	 * @return the uuid of this class post
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns <code>true</code> if this class post is approved.
	 *
	 * @return <code>true</code> if this class post is approved; <code>false</code> otherwise
	 */
	@Override
	public boolean isApproved() {
		return model.isApproved();
	}

	/**
	 * Returns <code>true</code> if this class post is denied.
	 *
	 * @return <code>true</code> if this class post is denied; <code>false</code> otherwise
	 */
	@Override
	public boolean isDenied() {
		return model.isDenied();
	}

	/**
	 * Returns <code>true</code> if this class post is a draft.
	 *
	 * @return <code>true</code> if this class post is a draft; <code>false</code> otherwise
	 */
	@Override
	public boolean isDraft() {
		return model.isDraft();
	}

	/**
	 * Returns <code>true</code> if this class post is excursion.
	 *
	 * @return <code>true</code> if this class post is excursion; <code>false</code> otherwise
	 */
	@Override
	public boolean isExcursion() {
		return model.isExcursion();
	}

	/**
	 * Returns <code>true</code> if this class post is expired.
	 *
	 * @return <code>true</code> if this class post is expired; <code>false</code> otherwise
	 */
	@Override
	public boolean isExpired() {
		return model.isExpired();
	}

	/**
	 * Returns <code>true</code> if this class post is important.
	 *
	 * @return <code>true</code> if this class post is important; <code>false</code> otherwise
	 */
	@Override
	public boolean isImportant() {
		return model.isImportant();
	}

	/**
	 * Returns <code>true</code> if this class post is inactive.
	 *
	 * @return <code>true</code> if this class post is inactive; <code>false</code> otherwise
	 */
	@Override
	public boolean isInactive() {
		return model.isInactive();
	}

	/**
	 * Returns <code>true</code> if this class post is incomplete.
	 *
	 * @return <code>true</code> if this class post is incomplete; <code>false</code> otherwise
	 */
	@Override
	public boolean isIncomplete() {
		return model.isIncomplete();
	}

	/**
	 * Returns <code>true</code> if this class post is pending.
	 *
	 * @return <code>true</code> if this class post is pending; <code>false</code> otherwise
	 */
	@Override
	public boolean isPending() {
		return model.isPending();
	}

	/**
	 * Returns <code>true</code> if this class post is scheduled.
	 *
	 * @return <code>true</code> if this class post is scheduled; <code>false</code> otherwise
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
	 * Sets the category of this class post.
	 *
	 * @param category the category of this class post
	 */
	@Override
	public void setCategory(String category) {
		model.setCategory(category);
	}

	/**
	 * Sets the class post ID of this class post.
	 *
	 * @param classPostId the class post ID of this class post
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the company ID of this class post.
	 *
	 * @param companyId the company ID of this class post
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the confirmed warnings of this class post.
	 *
	 * @param confirmedWarnings the confirmed warnings of this class post
	 */
	@Override
	public void setConfirmedWarnings(String confirmedWarnings) {
		model.setConfirmedWarnings(confirmedWarnings);
	}

	/**
	 * Sets the content of this class post.
	 *
	 * @param content the content of this class post
	 */
	@Override
	public void setContent(String content) {
		model.setContent(content);
	}

	/**
	 * Sets the create date of this class post.
	 *
	 * @param createDate the create date of this class post
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the display date of this class post.
	 *
	 * @param displayDate the display date of this class post
	 */
	@Override
	public void setDisplayDate(Date displayDate) {
		model.setDisplayDate(displayDate);
	}

	/**
	 * Sets whether this class post is excursion.
	 *
	 * @param excursion the excursion of this class post
	 */
	@Override
	public void setExcursion(boolean excursion) {
		model.setExcursion(excursion);
	}

	/**
	 * Sets the group ID of this class post.
	 *
	 * @param groupId the group ID of this class post
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets whether this class post is important.
	 *
	 * @param important the important of this class post
	 */
	@Override
	public void setImportant(boolean important) {
		model.setImportant(important);
	}

	/**
	 * Sets the modified date of this class post.
	 *
	 * @param modifiedDate the modified date of this class post
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this class post.
	 *
	 * @param mvccVersion the mvcc version of this class post
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the on behalf of group ID of this class post.
	 *
	 * @param onBehalfOfGroupId the on behalf of group ID of this class post
	 */
	@Override
	public void setOnBehalfOfGroupId(long onBehalfOfGroupId) {
		model.setOnBehalfOfGroupId(onBehalfOfGroupId);
	}

	/**
	 * Sets the on behalf of user ID of this class post.
	 *
	 * @param onBehalfOfUserId the on behalf of user ID of this class post
	 */
	@Override
	public void setOnBehalfOfUserId(long onBehalfOfUserId) {
		model.setOnBehalfOfUserId(onBehalfOfUserId);
	}

	/**
	 * Sets the on behalf of user name of this class post.
	 *
	 * @param onBehalfOfUserName the on behalf of user name of this class post
	 */
	@Override
	public void setOnBehalfOfUserName(String onBehalfOfUserName) {
		model.setOnBehalfOfUserName(onBehalfOfUserName);
	}

	/**
	 * Sets the on behalf of user uuid of this class post.
	 *
	 * @param onBehalfOfUserUuid the on behalf of user uuid of this class post
	 */
	@Override
	public void setOnBehalfOfUserUuid(String onBehalfOfUserUuid) {
		model.setOnBehalfOfUserUuid(onBehalfOfUserUuid);
	}

	/**
	 * Sets the primary key of this class post.
	 *
	 * @param primaryKey the primary key of this class post
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reply mode of this class post.
	 *
	 * @param replyMode the reply mode of this class post
	 */
	@Override
	public void setReplyMode(String replyMode) {
		model.setReplyMode(replyMode);
	}

	/**
	 * Sets the status of this class post.
	 *
	 * @param status the status of this class post
	 */
	@Override
	public void setStatus(int status) {
		model.setStatus(status);
	}

	/**
	 * Sets the status by user ID of this class post.
	 *
	 * @param statusByUserId the status by user ID of this class post
	 */
	@Override
	public void setStatusByUserId(long statusByUserId) {
		model.setStatusByUserId(statusByUserId);
	}

	/**
	 * Sets the status by user name of this class post.
	 *
	 * @param statusByUserName the status by user name of this class post
	 */
	@Override
	public void setStatusByUserName(String statusByUserName) {
		model.setStatusByUserName(statusByUserName);
	}

	/**
	 * Sets the status by user uuid of this class post.
	 *
	 * @param statusByUserUuid the status by user uuid of this class post
	 */
	@Override
	public void setStatusByUserUuid(String statusByUserUuid) {
		model.setStatusByUserUuid(statusByUserUuid);
	}

	/**
	 * Sets the status date of this class post.
	 *
	 * @param statusDate the status date of this class post
	 */
	@Override
	public void setStatusDate(Date statusDate) {
		model.setStatusDate(statusDate);
	}

	/**
	 * Sets the title of this class post.
	 *
	 * @param title the title of this class post
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this class post.
	 *
	 * @param userId the user ID of this class post
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this class post.
	 *
	 * @param userName the user name of this class post
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this class post.
	 *
	 * @param userUuid the user uuid of this class post
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this class post.
	 *
	 * @param uuid the uuid of this class post
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
	protected ClassPostWrapper wrap(ClassPost classPost) {
		return new ClassPostWrapper(classPost);
	}

}