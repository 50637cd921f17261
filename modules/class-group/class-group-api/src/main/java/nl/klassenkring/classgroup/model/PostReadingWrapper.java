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
 * This class is a wrapper for {@link PostReading}.
 * </p>
 *
 * @author Klassenkring
 * @see PostReading
 * @generated
 */
public class PostReadingWrapper
	extends BaseModelWrapper<PostReading>
	implements ModelWrapper<PostReading>, PostReading {

	public PostReadingWrapper(PostReading postReading) {
		super(postReading);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("postReadingId", getPostReadingId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("classPostId", getClassPostId());
		attributes.put("readDate", getReadDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long postReadingId = (Long)attributes.get("postReadingId");

		if (postReadingId != null) {
			setPostReadingId(postReadingId);
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

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
		}

		Date readDate = (Date)attributes.get("readDate");

		if (readDate != null) {
			setReadDate(readDate);
		}
	}

	@Override
	public PostReading cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the class post ID of this post reading.
	 *
	 * @return the class post ID of this post reading
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the company ID of this post reading.
	 *
	 * @return the company ID of this post reading
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the group ID of this post reading.
	 *
	 * @return the group ID of this post reading
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the mvcc version of this post reading.
	 *
	 * @return the mvcc version of this post reading
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the post reading ID of this post reading.
	 *
	 * @return the post reading ID of this post reading
	 */
	@Override
	public long getPostReadingId() {
		return model.getPostReadingId();
	}

	/**
	 * Returns the primary key of this post reading.
	 *
	 * @return the primary key of this post reading
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the read date of this post reading.
	 *
	 * @return the read date of this post reading
	 */
	@Override
	public Date getReadDate() {
		return model.getReadDate();
	}

	/**
	 * Returns the user ID of this post reading.
	 *
	 * @return the user ID of this post reading
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user uuid of this post reading.
	 *
	 * @return the user uuid of this post reading
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
	 * Sets the class post ID of this post reading.
	 *
	 * @param classPostId the class post ID of this post reading
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the company ID of this post reading.
	 *
	 * @param companyId the company ID of this post reading
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the group ID of this post reading.
	 *
	 * @param groupId the group ID of this post reading
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the mvcc version of this post reading.
	 *
	 * @param mvccVersion the mvcc version of this post reading
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the post reading ID of this post reading.
	 *
	 * @param postReadingId the post reading ID of this post reading
	 */
	@Override
	public void setPostReadingId(long postReadingId) {
		model.setPostReadingId(postReadingId);
	}

	/**
	 * Sets the primary key of this post reading.
	 *
	 * @param primaryKey the primary key of this post reading
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the read date of this post reading.
	 *
	 * @param readDate the read date of this post reading
	 */
	@Override
	public void setReadDate(Date readDate) {
		model.setReadDate(readDate);
	}

	/**
	 * Sets the user ID of this post reading.
	 *
	 * @param userId the user ID of this post reading
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user uuid of this post reading.
	 *
	 * @param userUuid the user uuid of this post reading
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
	protected PostReadingWrapper wrap(PostReading postReading) {
		return new PostReadingWrapper(postReading);
	}

}