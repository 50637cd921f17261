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
 * This class is a wrapper for {@link PublicationDepiction}.
 * </p>
 *
 * @author Klassenkring
 * @see PublicationDepiction
 * @generated
 */
public class PublicationDepictionWrapper
	extends BaseModelWrapper<PublicationDepiction>
	implements ModelWrapper<PublicationDepiction>, PublicationDepiction {

	public PublicationDepictionWrapper(
		PublicationDepiction publicationDepiction) {

		super(publicationDepiction);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("publicationDepictionId", getPublicationDepictionId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("publicationRequestId", getPublicationRequestId());
		attributes.put("publicationPictureId", getPublicationPictureId());
		attributes.put("pupilId", getPupilId());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long publicationDepictionId = (Long)attributes.get(
			"publicationDepictionId");

		if (publicationDepictionId != null) {
			setPublicationDepictionId(publicationDepictionId);
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

		Long publicationRequestId = (Long)attributes.get(
			"publicationRequestId");

		if (publicationRequestId != null) {
			setPublicationRequestId(publicationRequestId);
		}

		Long publicationPictureId = (Long)attributes.get(
			"publicationPictureId");

		if (publicationPictureId != null) {
			setPublicationPictureId(publicationPictureId);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
		}
	}

	@Override
	public PublicationDepiction cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this publication depiction.
	 *
	 * @return the company ID of this publication depiction
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this publication depiction.
	 *
	 * @return the create date of this publication depiction
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the modified date of this publication depiction.
	 *
	 * @return the modified date of this publication depiction
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this publication depiction.
	 *
	 * @return the mvcc version of this publication depiction
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this publication depiction.
	 *
	 * @return the primary key of this publication depiction
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the publication depiction ID of this publication depiction.
	 *
	 * @return the publication depiction ID of this publication depiction
	 */
	@Override
	public long getPublicationDepictionId() {
		return model.getPublicationDepictionId();
	}

	/**
	 * Returns the publication picture ID of this publication depiction.
	 *
	 * @return the publication picture ID of this publication depiction
	 */
	@Override
	public long getPublicationPictureId() {
		return model.getPublicationPictureId();
	}

	/**
	 * Returns the publication request ID of this publication depiction.
	 *
	 * @return the publication request ID of this publication depiction
	 */
	@Override
	public long getPublicationRequestId() {
		return model.getPublicationRequestId();
	}

	/**
	 * Returns the pupil ID of this publication depiction.
	 *
	 * @return the pupil ID of this publication depiction
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the user ID of this publication depiction.
	 *
	 * @return the user ID of this publication depiction
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this publication depiction.
	 *
	 * @return the user name of this publication depiction
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this publication depiction.
	 *
	 * @return the user uuid of this publication depiction
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
	 * Sets the company ID of this publication depiction.
	 *
	 * @param companyId the company ID of this publication depiction
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this publication depiction.
	 *
	 * @param createDate the create date of this publication depiction
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the modified date of this publication depiction.
	 *
	 * @param modifiedDate the modified date of this publication depiction
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this publication depiction.
	 *
	 * @param mvccVersion the mvcc version of this publication depiction
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this publication depiction.
	 *
	 * @param primaryKey the primary key of this publication depiction
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the publication depiction ID of this publication depiction.
	 *
	 * @param publicationDepictionId the publication depiction ID of this publication depiction
	 */
	@Override
	public void setPublicationDepictionId(long publicationDepictionId) {
		model.setPublicationDepictionId(publicationDepictionId);
	}

	/**
	 * Sets the publication picture ID of this publication depiction.
	 *
	 * @param publicationPictureId the publication picture ID of this publication depiction
	 */
	@Override
	public void setPublicationPictureId(long publicationPictureId) {
		model.setPublicationPictureId(publicationPictureId);
	}

	/**
	 * Sets the publication request ID of this publication depiction.
	 *
	 * @param publicationRequestId the publication request ID of this publication depiction
	 */
	@Override
	public void setPublicationRequestId(long publicationRequestId) {
		model.setPublicationRequestId(publicationRequestId);
	}

	/**
	 * Sets the pupil ID of this publication depiction.
	 *
	 * @param pupilId the pupil ID of this publication depiction
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the user ID of this publication depiction.
	 *
	 * @param userId the user ID of this publication depiction
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this publication depiction.
	 *
	 * @param userName the user name of this publication depiction
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this publication depiction.
	 *
	 * @param userUuid the user uuid of this publication depiction
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
	protected PublicationDepictionWrapper wrap(
		PublicationDepiction publicationDepiction) {

		return new PublicationDepictionWrapper(publicationDepiction);
	}

}