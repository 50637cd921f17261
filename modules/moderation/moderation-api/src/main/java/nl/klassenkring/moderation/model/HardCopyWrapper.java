/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link HardCopy}.
 * </p>
 *
 * @author Klassenkring
 * @see HardCopy
 * @generated
 */
public class HardCopyWrapper
	extends BaseModelWrapper<HardCopy>
	implements HardCopy, ModelWrapper<HardCopy> {

	public HardCopyWrapper(HardCopy hardCopy) {
		super(hardCopy);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("hardCopyId", getHardCopyId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("incidentId", getIncidentId());
		attributes.put("contentKind", getContentKind());
		attributes.put("contentId", getContentId());
		attributes.put("contentHash", getContentHash());
		attributes.put("fileHash", getFileHash());
		attributes.put("fileSize", getFileSize());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long hardCopyId = (Long)attributes.get("hardCopyId");

		if (hardCopyId != null) {
			setHardCopyId(hardCopyId);
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

		Long incidentId = (Long)attributes.get("incidentId");

		if (incidentId != null) {
			setIncidentId(incidentId);
		}

		String contentKind = (String)attributes.get("contentKind");

		if (contentKind != null) {
			setContentKind(contentKind);
		}

		Long contentId = (Long)attributes.get("contentId");

		if (contentId != null) {
			setContentId(contentId);
		}

		String contentHash = (String)attributes.get("contentHash");

		if (contentHash != null) {
			setContentHash(contentHash);
		}

		String fileHash = (String)attributes.get("fileHash");

		if (fileHash != null) {
			setFileHash(fileHash);
		}

		Long fileSize = (Long)attributes.get("fileSize");

		if (fileSize != null) {
			setFileSize(fileSize);
		}
	}

	@Override
	public HardCopy cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this hard copy.
	 *
	 * @return the company ID of this hard copy
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content hash of this hard copy.
	 *
	 * @return the content hash of this hard copy
	 */
	@Override
	public String getContentHash() {
		return model.getContentHash();
	}

	/**
	 * Returns the content ID of this hard copy.
	 *
	 * @return the content ID of this hard copy
	 */
	@Override
	public long getContentId() {
		return model.getContentId();
	}

	/**
	 * Returns the content kind of this hard copy.
	 *
	 * @return the content kind of this hard copy
	 */
	@Override
	public String getContentKind() {
		return model.getContentKind();
	}

	/**
	 * Returns the create date of this hard copy.
	 *
	 * @return the create date of this hard copy
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the file hash of this hard copy.
	 *
	 * @return the file hash of this hard copy
	 */
	@Override
	public String getFileHash() {
		return model.getFileHash();
	}

	/**
	 * Returns the file size of this hard copy.
	 *
	 * @return the file size of this hard copy
	 */
	@Override
	public long getFileSize() {
		return model.getFileSize();
	}

	/**
	 * Returns the hard copy ID of this hard copy.
	 *
	 * @return the hard copy ID of this hard copy
	 */
	@Override
	public long getHardCopyId() {
		return model.getHardCopyId();
	}

	/**
	 * Returns the incident ID of this hard copy.
	 *
	 * @return the incident ID of this hard copy
	 */
	@Override
	public long getIncidentId() {
		return model.getIncidentId();
	}

	/**
	 * Returns the mvcc version of this hard copy.
	 *
	 * @return the mvcc version of this hard copy
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this hard copy.
	 *
	 * @return the primary key of this hard copy
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the user ID of this hard copy.
	 *
	 * @return the user ID of this hard copy
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this hard copy.
	 *
	 * @return the user name of this hard copy
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this hard copy.
	 *
	 * @return the user uuid of this hard copy
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
	 * Sets the company ID of this hard copy.
	 *
	 * @param companyId the company ID of this hard copy
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content hash of this hard copy.
	 *
	 * @param contentHash the content hash of this hard copy
	 */
	@Override
	public void setContentHash(String contentHash) {
		model.setContentHash(contentHash);
	}

	/**
	 * Sets the content ID of this hard copy.
	 *
	 * @param contentId the content ID of this hard copy
	 */
	@Override
	public void setContentId(long contentId) {
		model.setContentId(contentId);
	}

	/**
	 * Sets the content kind of this hard copy.
	 *
	 * @param contentKind the content kind of this hard copy
	 */
	@Override
	public void setContentKind(String contentKind) {
		model.setContentKind(contentKind);
	}

	/**
	 * Sets the create date of this hard copy.
	 *
	 * @param createDate the create date of this hard copy
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the file hash of this hard copy.
	 *
	 * @param fileHash the file hash of this hard copy
	 */
	@Override
	public void setFileHash(String fileHash) {
		model.setFileHash(fileHash);
	}

	/**
	 * Sets the file size of this hard copy.
	 *
	 * @param fileSize the file size of this hard copy
	 */
	@Override
	public void setFileSize(long fileSize) {
		model.setFileSize(fileSize);
	}

	/**
	 * Sets the hard copy ID of this hard copy.
	 *
	 * @param hardCopyId the hard copy ID of this hard copy
	 */
	@Override
	public void setHardCopyId(long hardCopyId) {
		model.setHardCopyId(hardCopyId);
	}

	/**
	 * Sets the incident ID of this hard copy.
	 *
	 * @param incidentId the incident ID of this hard copy
	 */
	@Override
	public void setIncidentId(long incidentId) {
		model.setIncidentId(incidentId);
	}

	/**
	 * Sets the mvcc version of this hard copy.
	 *
	 * @param mvccVersion the mvcc version of this hard copy
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this hard copy.
	 *
	 * @param primaryKey the primary key of this hard copy
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the user ID of this hard copy.
	 *
	 * @param userId the user ID of this hard copy
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this hard copy.
	 *
	 * @param userName the user name of this hard copy
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this hard copy.
	 *
	 * @param userUuid the user uuid of this hard copy
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
	protected HardCopyWrapper wrap(HardCopy hardCopy) {
		return new HardCopyWrapper(hardCopy);
	}

}