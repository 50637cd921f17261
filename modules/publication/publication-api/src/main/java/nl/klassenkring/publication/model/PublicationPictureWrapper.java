/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link PublicationPicture}.
 * </p>
 *
 * @author Klassenkring
 * @see PublicationPicture
 * @generated
 */
public class PublicationPictureWrapper
	extends BaseModelWrapper<PublicationPicture>
	implements ModelWrapper<PublicationPicture>, PublicationPicture {

	public PublicationPictureWrapper(PublicationPicture publicationPicture) {
		super(publicationPicture);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("publicationPictureId", getPublicationPictureId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("groupId", getGroupId());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("publicationRequestId", getPublicationRequestId());
		attributes.put("sourcePictureId", getSourcePictureId());
		attributes.put("position", getPosition());
		attributes.put("altText", getAltText());
		attributes.put("caption", getCaption());
		attributes.put("overview", isOverview());
		attributes.put("width", getWidth());
		attributes.put("height", getHeight());
		attributes.put("fileHash", getFileHash());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long publicationPictureId = (Long)attributes.get(
			"publicationPictureId");

		if (publicationPictureId != null) {
			setPublicationPictureId(publicationPictureId);
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

		Long publicationRequestId = (Long)attributes.get(
			"publicationRequestId");

		if (publicationRequestId != null) {
			setPublicationRequestId(publicationRequestId);
		}

		Long sourcePictureId = (Long)attributes.get("sourcePictureId");

		if (sourcePictureId != null) {
			setSourcePictureId(sourcePictureId);
		}

		Integer position = (Integer)attributes.get("position");

		if (position != null) {
			setPosition(position);
		}

		String altText = (String)attributes.get("altText");

		if (altText != null) {
			setAltText(altText);
		}

		String caption = (String)attributes.get("caption");

		if (caption != null) {
			setCaption(caption);
		}

		Boolean overview = (Boolean)attributes.get("overview");

		if (overview != null) {
			setOverview(overview);
		}

		Integer width = (Integer)attributes.get("width");

		if (width != null) {
			setWidth(width);
		}

		Integer height = (Integer)attributes.get("height");

		if (height != null) {
			setHeight(height);
		}

		String fileHash = (String)attributes.get("fileHash");

		if (fileHash != null) {
			setFileHash(fileHash);
		}
	}

	@Override
	public PublicationPicture cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the alt text of this publication picture.
	 *
	 * @return the alt text of this publication picture
	 */
	@Override
	public String getAltText() {
		return model.getAltText();
	}

	/**
	 * Returns the caption of this publication picture.
	 *
	 * @return the caption of this publication picture
	 */
	@Override
	public String getCaption() {
		return model.getCaption();
	}

	/**
	 * Returns the company ID of this publication picture.
	 *
	 * @return the company ID of this publication picture
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this publication picture.
	 *
	 * @return the create date of this publication picture
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the file hash of this publication picture.
	 *
	 * @return the file hash of this publication picture
	 */
	@Override
	public String getFileHash() {
		return model.getFileHash();
	}

	/**
	 * Returns the group ID of this publication picture.
	 *
	 * @return the group ID of this publication picture
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the height of this publication picture.
	 *
	 * @return the height of this publication picture
	 */
	@Override
	public int getHeight() {
		return model.getHeight();
	}

	/**
	 * Returns the modified date of this publication picture.
	 *
	 * @return the modified date of this publication picture
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this publication picture.
	 *
	 * @return the mvcc version of this publication picture
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the overview of this publication picture.
	 *
	 * @return the overview of this publication picture
	 */
	@Override
	public boolean getOverview() {
		return model.getOverview();
	}

	/**
	 * Returns the position of this publication picture.
	 *
	 * @return the position of this publication picture
	 */
	@Override
	public int getPosition() {
		return model.getPosition();
	}

	/**
	 * Returns the primary key of this publication picture.
	 *
	 * @return the primary key of this publication picture
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the publication picture ID of this publication picture.
	 *
	 * @return the publication picture ID of this publication picture
	 */
	@Override
	public long getPublicationPictureId() {
		return model.getPublicationPictureId();
	}

	/**
	 * Returns the publication request ID of this publication picture.
	 *
	 * @return the publication request ID of this publication picture
	 */
	@Override
	public long getPublicationRequestId() {
		return model.getPublicationRequestId();
	}

	/**
	 * Returns the school group ID of this publication picture.
	 *
	 * @return the school group ID of this publication picture
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the source picture ID of this publication picture.
	 *
	 * @return the source picture ID of this publication picture
	 */
	@Override
	public long getSourcePictureId() {
		return model.getSourcePictureId();
	}

	/**
	 * Returns the user ID of this publication picture.
	 *
	 * @return the user ID of this publication picture
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this publication picture.
	 *
	 * @return the user name of this publication picture
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this publication picture.
	 *
	 * @return the user uuid of this publication picture
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the width of this publication picture.
	 *
	 * @return the width of this publication picture
	 */
	@Override
	public int getWidth() {
		return model.getWidth();
	}

	/**
	 * Returns <code>true</code> if this publication picture is overview.
	 *
	 * @return <code>true</code> if this publication picture is overview; <code>false</code> otherwise
	 */
	@Override
	public boolean isOverview() {
		return model.isOverview();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the alt text of this publication picture.
	 *
	 * @param altText the alt text of this publication picture
	 */
	@Override
	public void setAltText(String altText) {
		model.setAltText(altText);
	}

	/**
	 * Sets the caption of this publication picture.
	 *
	 * @param caption the caption of this publication picture
	 */
	@Override
	public void setCaption(String caption) {
		model.setCaption(caption);
	}

	/**
	 * Sets the company ID of this publication picture.
	 *
	 * @param companyId the company ID of this publication picture
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this publication picture.
	 *
	 * @param createDate the create date of this publication picture
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the file hash of this publication picture.
	 *
	 * @param fileHash the file hash of this publication picture
	 */
	@Override
	public void setFileHash(String fileHash) {
		model.setFileHash(fileHash);
	}

	/**
	 * Sets the group ID of this publication picture.
	 *
	 * @param groupId the group ID of this publication picture
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the height of this publication picture.
	 *
	 * @param height the height of this publication picture
	 */
	@Override
	public void setHeight(int height) {
		model.setHeight(height);
	}

	/**
	 * Sets the modified date of this publication picture.
	 *
	 * @param modifiedDate the modified date of this publication picture
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this publication picture.
	 *
	 * @param mvccVersion the mvcc version of this publication picture
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets whether this publication picture is overview.
	 *
	 * @param overview the overview of this publication picture
	 */
	@Override
	public void setOverview(boolean overview) {
		model.setOverview(overview);
	}

	/**
	 * Sets the position of this publication picture.
	 *
	 * @param position the position of this publication picture
	 */
	@Override
	public void setPosition(int position) {
		model.setPosition(position);
	}

	/**
	 * Sets the primary key of this publication picture.
	 *
	 * @param primaryKey the primary key of this publication picture
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the publication picture ID of this publication picture.
	 *
	 * @param publicationPictureId the publication picture ID of this publication picture
	 */
	@Override
	public void setPublicationPictureId(long publicationPictureId) {
		model.setPublicationPictureId(publicationPictureId);
	}

	/**
	 * Sets the publication request ID of this publication picture.
	 *
	 * @param publicationRequestId the publication request ID of this publication picture
	 */
	@Override
	public void setPublicationRequestId(long publicationRequestId) {
		model.setPublicationRequestId(publicationRequestId);
	}

	/**
	 * Sets the school group ID of this publication picture.
	 *
	 * @param schoolGroupId the school group ID of this publication picture
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the source picture ID of this publication picture.
	 *
	 * @param sourcePictureId the source picture ID of this publication picture
	 */
	@Override
	public void setSourcePictureId(long sourcePictureId) {
		model.setSourcePictureId(sourcePictureId);
	}

	/**
	 * Sets the user ID of this publication picture.
	 *
	 * @param userId the user ID of this publication picture
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this publication picture.
	 *
	 * @param userName the user name of this publication picture
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this publication picture.
	 *
	 * @param userUuid the user uuid of this publication picture
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the width of this publication picture.
	 *
	 * @param width the width of this publication picture
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
	protected PublicationPictureWrapper wrap(
		PublicationPicture publicationPicture) {

		return new PublicationPictureWrapper(publicationPicture);
	}

}