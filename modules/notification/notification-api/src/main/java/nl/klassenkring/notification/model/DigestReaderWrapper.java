/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link DigestReader}.
 * </p>
 *
 * @author Klassenkring
 * @see DigestReader
 * @generated
 */
public class DigestReaderWrapper
	extends BaseModelWrapper<DigestReader>
	implements DigestReader, ModelWrapper<DigestReader> {

	public DigestReaderWrapper(DigestReader digestReader) {
		super(digestReader);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("digestReaderId", getDigestReaderId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("digestUntil", getDigestUntil());
		attributes.put("picturesUntil", getPicturesUntil());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long digestReaderId = (Long)attributes.get("digestReaderId");

		if (digestReaderId != null) {
			setDigestReaderId(digestReaderId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Long userId = (Long)attributes.get("userId");

		if (userId != null) {
			setUserId(userId);
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

		Date digestUntil = (Date)attributes.get("digestUntil");

		if (digestUntil != null) {
			setDigestUntil(digestUntil);
		}

		Date picturesUntil = (Date)attributes.get("picturesUntil");

		if (picturesUntil != null) {
			setPicturesUntil(picturesUntil);
		}
	}

	@Override
	public DigestReader cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this digest reader.
	 *
	 * @return the company ID of this digest reader
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this digest reader.
	 *
	 * @return the create date of this digest reader
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the digest reader ID of this digest reader.
	 *
	 * @return the digest reader ID of this digest reader
	 */
	@Override
	public long getDigestReaderId() {
		return model.getDigestReaderId();
	}

	/**
	 * Returns the digest until of this digest reader.
	 *
	 * @return the digest until of this digest reader
	 */
	@Override
	public Date getDigestUntil() {
		return model.getDigestUntil();
	}

	/**
	 * Returns the modified date of this digest reader.
	 *
	 * @return the modified date of this digest reader
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this digest reader.
	 *
	 * @return the mvcc version of this digest reader
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the pictures until of this digest reader.
	 *
	 * @return the pictures until of this digest reader
	 */
	@Override
	public Date getPicturesUntil() {
		return model.getPicturesUntil();
	}

	/**
	 * Returns the primary key of this digest reader.
	 *
	 * @return the primary key of this digest reader
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the school group ID of this digest reader.
	 *
	 * @return the school group ID of this digest reader
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this digest reader.
	 *
	 * @return the user ID of this digest reader
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user uuid of this digest reader.
	 *
	 * @return the user uuid of this digest reader
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
	 * Sets the company ID of this digest reader.
	 *
	 * @param companyId the company ID of this digest reader
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this digest reader.
	 *
	 * @param createDate the create date of this digest reader
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the digest reader ID of this digest reader.
	 *
	 * @param digestReaderId the digest reader ID of this digest reader
	 */
	@Override
	public void setDigestReaderId(long digestReaderId) {
		model.setDigestReaderId(digestReaderId);
	}

	/**
	 * Sets the digest until of this digest reader.
	 *
	 * @param digestUntil the digest until of this digest reader
	 */
	@Override
	public void setDigestUntil(Date digestUntil) {
		model.setDigestUntil(digestUntil);
	}

	/**
	 * Sets the modified date of this digest reader.
	 *
	 * @param modifiedDate the modified date of this digest reader
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this digest reader.
	 *
	 * @param mvccVersion the mvcc version of this digest reader
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the pictures until of this digest reader.
	 *
	 * @param picturesUntil the pictures until of this digest reader
	 */
	@Override
	public void setPicturesUntil(Date picturesUntil) {
		model.setPicturesUntil(picturesUntil);
	}

	/**
	 * Sets the primary key of this digest reader.
	 *
	 * @param primaryKey the primary key of this digest reader
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the school group ID of this digest reader.
	 *
	 * @param schoolGroupId the school group ID of this digest reader
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this digest reader.
	 *
	 * @param userId the user ID of this digest reader
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user uuid of this digest reader.
	 *
	 * @param userUuid the user uuid of this digest reader
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
	protected DigestReaderWrapper wrap(DigestReader digestReader) {
		return new DigestReaderWrapper(digestReader);
	}

}