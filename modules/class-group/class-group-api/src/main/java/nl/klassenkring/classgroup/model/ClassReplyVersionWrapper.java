/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link ClassReplyVersion}.
 * </p>
 *
 * @author Klassenkring
 * @see ClassReplyVersion
 * @generated
 */
public class ClassReplyVersionWrapper
	extends BaseModelWrapper<ClassReplyVersion>
	implements ClassReplyVersion, ModelWrapper<ClassReplyVersion> {

	public ClassReplyVersionWrapper(ClassReplyVersion classReplyVersion) {
		super(classReplyVersion);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("classReplyVersionId", getClassReplyVersionId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("classPostId", getClassPostId());
		attributes.put("classReplyId", getClassReplyId());
		attributes.put("content", getContent());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long classReplyVersionId = (Long)attributes.get("classReplyVersionId");

		if (classReplyVersionId != null) {
			setClassReplyVersionId(classReplyVersionId);
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

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
		}

		Long classReplyId = (Long)attributes.get("classReplyId");

		if (classReplyId != null) {
			setClassReplyId(classReplyId);
		}

		String content = (String)attributes.get("content");

		if (content != null) {
			setContent(content);
		}
	}

	@Override
	public ClassReplyVersion cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the class post ID of this class reply version.
	 *
	 * @return the class post ID of this class reply version
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the class reply ID of this class reply version.
	 *
	 * @return the class reply ID of this class reply version
	 */
	@Override
	public long getClassReplyId() {
		return model.getClassReplyId();
	}

	/**
	 * Returns the class reply version ID of this class reply version.
	 *
	 * @return the class reply version ID of this class reply version
	 */
	@Override
	public long getClassReplyVersionId() {
		return model.getClassReplyVersionId();
	}

	/**
	 * Returns the company ID of this class reply version.
	 *
	 * @return the company ID of this class reply version
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content of this class reply version.
	 *
	 * @return the content of this class reply version
	 */
	@Override
	public String getContent() {
		return model.getContent();
	}

	/**
	 * Returns the create date of this class reply version.
	 *
	 * @return the create date of this class reply version
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this class reply version.
	 *
	 * @return the group ID of this class reply version
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the mvcc version of this class reply version.
	 *
	 * @return the mvcc version of this class reply version
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this class reply version.
	 *
	 * @return the primary key of this class reply version
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the user ID of this class reply version.
	 *
	 * @return the user ID of this class reply version
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this class reply version.
	 *
	 * @return the user name of this class reply version
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this class reply version.
	 *
	 * @return the user uuid of this class reply version
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
	 * Sets the class post ID of this class reply version.
	 *
	 * @param classPostId the class post ID of this class reply version
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the class reply ID of this class reply version.
	 *
	 * @param classReplyId the class reply ID of this class reply version
	 */
	@Override
	public void setClassReplyId(long classReplyId) {
		model.setClassReplyId(classReplyId);
	}

	/**
	 * Sets the class reply version ID of this class reply version.
	 *
	 * @param classReplyVersionId the class reply version ID of this class reply version
	 */
	@Override
	public void setClassReplyVersionId(long classReplyVersionId) {
		model.setClassReplyVersionId(classReplyVersionId);
	}

	/**
	 * Sets the company ID of this class reply version.
	 *
	 * @param companyId the company ID of this class reply version
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content of this class reply version.
	 *
	 * @param content the content of this class reply version
	 */
	@Override
	public void setContent(String content) {
		model.setContent(content);
	}

	/**
	 * Sets the create date of this class reply version.
	 *
	 * @param createDate the create date of this class reply version
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this class reply version.
	 *
	 * @param groupId the group ID of this class reply version
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the mvcc version of this class reply version.
	 *
	 * @param mvccVersion the mvcc version of this class reply version
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this class reply version.
	 *
	 * @param primaryKey the primary key of this class reply version
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the user ID of this class reply version.
	 *
	 * @param userId the user ID of this class reply version
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this class reply version.
	 *
	 * @param userName the user name of this class reply version
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this class reply version.
	 *
	 * @param userUuid the user uuid of this class reply version
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
	protected ClassReplyVersionWrapper wrap(
		ClassReplyVersion classReplyVersion) {

		return new ClassReplyVersionWrapper(classReplyVersion);
	}

}