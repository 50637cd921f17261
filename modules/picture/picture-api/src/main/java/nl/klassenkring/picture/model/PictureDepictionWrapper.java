/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link PictureDepiction}.
 * </p>
 *
 * @author Klassenkring
 * @see PictureDepiction
 * @generated
 */
public class PictureDepictionWrapper
	extends BaseModelWrapper<PictureDepiction>
	implements ModelWrapper<PictureDepiction>, PictureDepiction {

	public PictureDepictionWrapper(PictureDepiction pictureDepiction) {
		super(pictureDepiction);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("pictureDepictionId", getPictureDepictionId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("groupId", getGroupId());
		attributes.put("pictureId", getPictureId());
		attributes.put("pupilId", getPupilId());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long pictureDepictionId = (Long)attributes.get("pictureDepictionId");

		if (pictureDepictionId != null) {
			setPictureDepictionId(pictureDepictionId);
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

		Long pictureId = (Long)attributes.get("pictureId");

		if (pictureId != null) {
			setPictureId(pictureId);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
		}
	}

	@Override
	public PictureDepiction cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this picture depiction.
	 *
	 * @return the company ID of this picture depiction
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this picture depiction.
	 *
	 * @return the create date of this picture depiction
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this picture depiction.
	 *
	 * @return the group ID of this picture depiction
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this picture depiction.
	 *
	 * @return the modified date of this picture depiction
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this picture depiction.
	 *
	 * @return the mvcc version of this picture depiction
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the picture depiction ID of this picture depiction.
	 *
	 * @return the picture depiction ID of this picture depiction
	 */
	@Override
	public long getPictureDepictionId() {
		return model.getPictureDepictionId();
	}

	/**
	 * Returns the picture ID of this picture depiction.
	 *
	 * @return the picture ID of this picture depiction
	 */
	@Override
	public long getPictureId() {
		return model.getPictureId();
	}

	/**
	 * Returns the primary key of this picture depiction.
	 *
	 * @return the primary key of this picture depiction
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this picture depiction.
	 *
	 * @return the pupil ID of this picture depiction
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the user ID of this picture depiction.
	 *
	 * @return the user ID of this picture depiction
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this picture depiction.
	 *
	 * @return the user name of this picture depiction
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this picture depiction.
	 *
	 * @return the user uuid of this picture depiction
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
	 * Sets the company ID of this picture depiction.
	 *
	 * @param companyId the company ID of this picture depiction
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this picture depiction.
	 *
	 * @param createDate the create date of this picture depiction
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this picture depiction.
	 *
	 * @param groupId the group ID of this picture depiction
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this picture depiction.
	 *
	 * @param modifiedDate the modified date of this picture depiction
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this picture depiction.
	 *
	 * @param mvccVersion the mvcc version of this picture depiction
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the picture depiction ID of this picture depiction.
	 *
	 * @param pictureDepictionId the picture depiction ID of this picture depiction
	 */
	@Override
	public void setPictureDepictionId(long pictureDepictionId) {
		model.setPictureDepictionId(pictureDepictionId);
	}

	/**
	 * Sets the picture ID of this picture depiction.
	 *
	 * @param pictureId the picture ID of this picture depiction
	 */
	@Override
	public void setPictureId(long pictureId) {
		model.setPictureId(pictureId);
	}

	/**
	 * Sets the primary key of this picture depiction.
	 *
	 * @param primaryKey the primary key of this picture depiction
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this picture depiction.
	 *
	 * @param pupilId the pupil ID of this picture depiction
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the user ID of this picture depiction.
	 *
	 * @param userId the user ID of this picture depiction
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this picture depiction.
	 *
	 * @param userName the user name of this picture depiction
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this picture depiction.
	 *
	 * @param userUuid the user uuid of this picture depiction
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
	protected PictureDepictionWrapper wrap(PictureDepiction pictureDepiction) {
		return new PictureDepictionWrapper(pictureDepiction);
	}

}