/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.model;

import com.liferay.exportimport.kernel.lar.StagedModelType;
import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link Picture}.
 * </p>
 *
 * @author Klassenkring
 * @see Picture
 * @generated
 */
public class PictureWrapper
	extends BaseModelWrapper<Picture>
	implements ModelWrapper<Picture>, Picture {

	public PictureWrapper(Picture picture) {
		super(picture);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("pictureId", getPictureId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("groupId", getGroupId());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("classPostId", getClassPostId());
		attributes.put("position", getPosition());
		attributes.put("altText", getAltText());
		attributes.put("nobodyRecognisable", isNobodyRecognisable());
		attributes.put("decencyDeclared", isDecencyDeclared());
		attributes.put("mimeType", getMimeType());
		attributes.put("width", getWidth());
		attributes.put("height", getHeight());
		attributes.put("sourceHash", getSourceHash());
		attributes.put("placedByUserId", getPlacedByUserId());
		attributes.put("placedDate", getPlacedDate());

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

		Long pictureId = (Long)attributes.get("pictureId");

		if (pictureId != null) {
			setPictureId(pictureId);
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

		Long schoolGroupId = (Long)attributes.get("schoolGroupId");

		if (schoolGroupId != null) {
			setSchoolGroupId(schoolGroupId);
		}

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
		}

		Integer position = (Integer)attributes.get("position");

		if (position != null) {
			setPosition(position);
		}

		String altText = (String)attributes.get("altText");

		if (altText != null) {
			setAltText(altText);
		}

		Boolean nobodyRecognisable = (Boolean)attributes.get(
			"nobodyRecognisable");

		if (nobodyRecognisable != null) {
			setNobodyRecognisable(nobodyRecognisable);
		}

		Boolean decencyDeclared = (Boolean)attributes.get("decencyDeclared");

		if (decencyDeclared != null) {
			setDecencyDeclared(decencyDeclared);
		}

		String mimeType = (String)attributes.get("mimeType");

		if (mimeType != null) {
			setMimeType(mimeType);
		}

		Integer width = (Integer)attributes.get("width");

		if (width != null) {
			setWidth(width);
		}

		Integer height = (Integer)attributes.get("height");

		if (height != null) {
			setHeight(height);
		}

		String sourceHash = (String)attributes.get("sourceHash");

		if (sourceHash != null) {
			setSourceHash(sourceHash);
		}

		Long placedByUserId = (Long)attributes.get("placedByUserId");

		if (placedByUserId != null) {
			setPlacedByUserId(placedByUserId);
		}

		Date placedDate = (Date)attributes.get("placedDate");

		if (placedDate != null) {
			setPlacedDate(placedDate);
		}
	}

	@Override
	public Picture cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the alt text of this picture.
	 *
	 * @return the alt text of this picture
	 */
	@Override
	public String getAltText() {
		return model.getAltText();
	}

	/**
	 * Returns the class post ID of this picture.
	 *
	 * @return the class post ID of this picture
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the company ID of this picture.
	 *
	 * @return the company ID of this picture
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this picture.
	 *
	 * @return the create date of this picture
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the decency declared of this picture.
	 *
	 * @return the decency declared of this picture
	 */
	@Override
	public boolean getDecencyDeclared() {
		return model.getDecencyDeclared();
	}

	/**
	 * Returns the group ID of this picture.
	 *
	 * @return the group ID of this picture
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the height of this picture.
	 *
	 * @return the height of this picture
	 */
	@Override
	public int getHeight() {
		return model.getHeight();
	}

	/**
	 * Returns the mime type of this picture.
	 *
	 * @return the mime type of this picture
	 */
	@Override
	public String getMimeType() {
		return model.getMimeType();
	}

	/**
	 * Returns the modified date of this picture.
	 *
	 * @return the modified date of this picture
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this picture.
	 *
	 * @return the mvcc version of this picture
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the nobody recognisable of this picture.
	 *
	 * @return the nobody recognisable of this picture
	 */
	@Override
	public boolean getNobodyRecognisable() {
		return model.getNobodyRecognisable();
	}

	/**
	 * Returns the picture ID of this picture.
	 *
	 * @return the picture ID of this picture
	 */
	@Override
	public long getPictureId() {
		return model.getPictureId();
	}

	/**
	 * Returns the placed by user ID of this picture.
	 *
	 * @return the placed by user ID of this picture
	 */
	@Override
	public long getPlacedByUserId() {
		return model.getPlacedByUserId();
	}

	/**
	 * Returns the placed by user uuid of this picture.
	 *
	 * @return the placed by user uuid of this picture
	 */
	@Override
	public String getPlacedByUserUuid() {
		return model.getPlacedByUserUuid();
	}

	/**
	 * Returns the placed date of this picture.
	 *
	 * @return the placed date of this picture
	 */
	@Override
	public Date getPlacedDate() {
		return model.getPlacedDate();
	}

	/**
	 * Returns the position of this picture.
	 *
	 * @return the position of this picture
	 */
	@Override
	public int getPosition() {
		return model.getPosition();
	}

	/**
	 * Returns the primary key of this picture.
	 *
	 * @return the primary key of this picture
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the school group ID of this picture.
	 *
	 * @return the school group ID of this picture
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the source hash of this picture.
	 *
	 * @return the source hash of this picture
	 */
	@Override
	public String getSourceHash() {
		return model.getSourceHash();
	}

	/**
	 * Returns the user ID of this picture.
	 *
	 * @return the user ID of this picture
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this picture.
	 *
	 * @return the user name of this picture
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this picture.
	 *
	 * @return the user uuid of this picture
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this picture.
	 *
	 * @return the uuid of this picture
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns the width of this picture.
	 *
	 * @return the width of this picture
	 */
	@Override
	public int getWidth() {
		return model.getWidth();
	}

	/**
	 * Returns <code>true</code> if this picture is decency declared.
	 *
	 * @return <code>true</code> if this picture is decency declared; <code>false</code> otherwise
	 */
	@Override
	public boolean isDecencyDeclared() {
		return model.isDecencyDeclared();
	}

	/**
	 * Returns <code>true</code> if this picture is nobody recognisable.
	 *
	 * @return <code>true</code> if this picture is nobody recognisable; <code>false</code> otherwise
	 */
	@Override
	public boolean isNobodyRecognisable() {
		return model.isNobodyRecognisable();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the alt text of this picture.
	 *
	 * @param altText the alt text of this picture
	 */
	@Override
	public void setAltText(String altText) {
		model.setAltText(altText);
	}

	/**
	 * Sets the class post ID of this picture.
	 *
	 * @param classPostId the class post ID of this picture
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the company ID of this picture.
	 *
	 * @param companyId the company ID of this picture
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this picture.
	 *
	 * @param createDate the create date of this picture
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets whether this picture is decency declared.
	 *
	 * @param decencyDeclared the decency declared of this picture
	 */
	@Override
	public void setDecencyDeclared(boolean decencyDeclared) {
		model.setDecencyDeclared(decencyDeclared);
	}

	/**
	 * Sets the group ID of this picture.
	 *
	 * @param groupId the group ID of this picture
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the height of this picture.
	 *
	 * @param height the height of this picture
	 */
	@Override
	public void setHeight(int height) {
		model.setHeight(height);
	}

	/**
	 * Sets the mime type of this picture.
	 *
	 * @param mimeType the mime type of this picture
	 */
	@Override
	public void setMimeType(String mimeType) {
		model.setMimeType(mimeType);
	}

	/**
	 * Sets the modified date of this picture.
	 *
	 * @param modifiedDate the modified date of this picture
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this picture.
	 *
	 * @param mvccVersion the mvcc version of this picture
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets whether this picture is nobody recognisable.
	 *
	 * @param nobodyRecognisable the nobody recognisable of this picture
	 */
	@Override
	public void setNobodyRecognisable(boolean nobodyRecognisable) {
		model.setNobodyRecognisable(nobodyRecognisable);
	}

	/**
	 * Sets the picture ID of this picture.
	 *
	 * @param pictureId the picture ID of this picture
	 */
	@Override
	public void setPictureId(long pictureId) {
		model.setPictureId(pictureId);
	}

	/**
	 * Sets the placed by user ID of this picture.
	 *
	 * @param placedByUserId the placed by user ID of this picture
	 */
	@Override
	public void setPlacedByUserId(long placedByUserId) {
		model.setPlacedByUserId(placedByUserId);
	}

	/**
	 * Sets the placed by user uuid of this picture.
	 *
	 * @param placedByUserUuid the placed by user uuid of this picture
	 */
	@Override
	public void setPlacedByUserUuid(String placedByUserUuid) {
		model.setPlacedByUserUuid(placedByUserUuid);
	}

	/**
	 * Sets the placed date of this picture.
	 *
	 * @param placedDate the placed date of this picture
	 */
	@Override
	public void setPlacedDate(Date placedDate) {
		model.setPlacedDate(placedDate);
	}

	/**
	 * Sets the position of this picture.
	 *
	 * @param position the position of this picture
	 */
	@Override
	public void setPosition(int position) {
		model.setPosition(position);
	}

	/**
	 * Sets the primary key of this picture.
	 *
	 * @param primaryKey the primary key of this picture
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the school group ID of this picture.
	 *
	 * @param schoolGroupId the school group ID of this picture
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the source hash of this picture.
	 *
	 * @param sourceHash the source hash of this picture
	 */
	@Override
	public void setSourceHash(String sourceHash) {
		model.setSourceHash(sourceHash);
	}

	/**
	 * Sets the user ID of this picture.
	 *
	 * @param userId the user ID of this picture
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this picture.
	 *
	 * @param userName the user name of this picture
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this picture.
	 *
	 * @param userUuid the user uuid of this picture
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this picture.
	 *
	 * @param uuid the uuid of this picture
	 */
	@Override
	public void setUuid(String uuid) {
		model.setUuid(uuid);
	}

	/**
	 * Sets the width of this picture.
	 *
	 * @param width the width of this picture
	 */
	@Override
	public void setWidth(int width) {
		model.setWidth(width);
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
	protected PictureWrapper wrap(Picture picture) {
		return new PictureWrapper(picture);
	}

}