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
 * This class is a wrapper for {@link PublicItem}.
 * </p>
 *
 * @author Klassenkring
 * @see PublicItem
 * @generated
 */
public class PublicItemWrapper
	extends BaseModelWrapper<PublicItem>
	implements ModelWrapper<PublicItem>, PublicItem {

	public PublicItemWrapper(PublicItem publicItem) {
		super(publicItem);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("publicItemId", getPublicItemId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("classGroupId", getClassGroupId());
		attributes.put("publicationRequestId", getPublicationRequestId());
		attributes.put("title", getTitle());
		attributes.put("urlTitle", getUrlTitle());
		attributes.put("content", getContent());
		attributes.put("contentHash", getContentHash());
		attributes.put("displayFrom", getDisplayFrom());
		attributes.put("displayUntil", getDisplayUntil());
		attributes.put("takenDown", isTakenDown());
		attributes.put("takenDownDate", getTakenDownDate());

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

		Long publicItemId = (Long)attributes.get("publicItemId");

		if (publicItemId != null) {
			setPublicItemId(publicItemId);
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

		Long classGroupId = (Long)attributes.get("classGroupId");

		if (classGroupId != null) {
			setClassGroupId(classGroupId);
		}

		Long publicationRequestId = (Long)attributes.get(
			"publicationRequestId");

		if (publicationRequestId != null) {
			setPublicationRequestId(publicationRequestId);
		}

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String urlTitle = (String)attributes.get("urlTitle");

		if (urlTitle != null) {
			setUrlTitle(urlTitle);
		}

		String content = (String)attributes.get("content");

		if (content != null) {
			setContent(content);
		}

		String contentHash = (String)attributes.get("contentHash");

		if (contentHash != null) {
			setContentHash(contentHash);
		}

		Date displayFrom = (Date)attributes.get("displayFrom");

		if (displayFrom != null) {
			setDisplayFrom(displayFrom);
		}

		Date displayUntil = (Date)attributes.get("displayUntil");

		if (displayUntil != null) {
			setDisplayUntil(displayUntil);
		}

		Boolean takenDown = (Boolean)attributes.get("takenDown");

		if (takenDown != null) {
			setTakenDown(takenDown);
		}

		Date takenDownDate = (Date)attributes.get("takenDownDate");

		if (takenDownDate != null) {
			setTakenDownDate(takenDownDate);
		}
	}

	@Override
	public PublicItem cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the class group ID of this public item.
	 *
	 * @return the class group ID of this public item
	 */
	@Override
	public long getClassGroupId() {
		return model.getClassGroupId();
	}

	/**
	 * Returns the company ID of this public item.
	 *
	 * @return the company ID of this public item
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content of this public item.
	 *
	 * @return the content of this public item
	 */
	@Override
	public String getContent() {
		return model.getContent();
	}

	/**
	 * Returns the content hash of this public item.
	 *
	 * @return the content hash of this public item
	 */
	@Override
	public String getContentHash() {
		return model.getContentHash();
	}

	/**
	 * Returns the create date of this public item.
	 *
	 * @return the create date of this public item
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the display from of this public item.
	 *
	 * @return the display from of this public item
	 */
	@Override
	public Date getDisplayFrom() {
		return model.getDisplayFrom();
	}

	/**
	 * Returns the display until of this public item.
	 *
	 * @return the display until of this public item
	 */
	@Override
	public Date getDisplayUntil() {
		return model.getDisplayUntil();
	}

	/**
	 * Returns the group ID of this public item.
	 *
	 * @return the group ID of this public item
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this public item.
	 *
	 * @return the modified date of this public item
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this public item.
	 *
	 * @return the mvcc version of this public item
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this public item.
	 *
	 * @return the primary key of this public item
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the publication request ID of this public item.
	 *
	 * @return the publication request ID of this public item
	 */
	@Override
	public long getPublicationRequestId() {
		return model.getPublicationRequestId();
	}

	/**
	 * Returns the public item ID of this public item.
	 *
	 * @return the public item ID of this public item
	 */
	@Override
	public long getPublicItemId() {
		return model.getPublicItemId();
	}

	/**
	 * Returns the taken down of this public item.
	 *
	 * @return the taken down of this public item
	 */
	@Override
	public boolean getTakenDown() {
		return model.getTakenDown();
	}

	/**
	 * Returns the taken down date of this public item.
	 *
	 * @return the taken down date of this public item
	 */
	@Override
	public Date getTakenDownDate() {
		return model.getTakenDownDate();
	}

	/**
	 * Returns the title of this public item.
	 *
	 * @return the title of this public item
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the url title of this public item.
	 *
	 * @return the url title of this public item
	 */
	@Override
	public String getUrlTitle() {
		return model.getUrlTitle();
	}

	/**
	 * Returns the user ID of this public item.
	 *
	 * @return the user ID of this public item
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this public item.
	 *
	 * @return the user name of this public item
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this public item.
	 *
	 * @return the user uuid of this public item
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this public item.
	 *
	 * @return the uuid of this public item
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns <code>true</code> if this public item is taken down.
	 *
	 * @return <code>true</code> if this public item is taken down; <code>false</code> otherwise
	 */
	@Override
	public boolean isTakenDown() {
		return model.isTakenDown();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the class group ID of this public item.
	 *
	 * @param classGroupId the class group ID of this public item
	 */
	@Override
	public void setClassGroupId(long classGroupId) {
		model.setClassGroupId(classGroupId);
	}

	/**
	 * Sets the company ID of this public item.
	 *
	 * @param companyId the company ID of this public item
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content of this public item.
	 *
	 * @param content the content of this public item
	 */
	@Override
	public void setContent(String content) {
		model.setContent(content);
	}

	/**
	 * Sets the content hash of this public item.
	 *
	 * @param contentHash the content hash of this public item
	 */
	@Override
	public void setContentHash(String contentHash) {
		model.setContentHash(contentHash);
	}

	/**
	 * Sets the create date of this public item.
	 *
	 * @param createDate the create date of this public item
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the display from of this public item.
	 *
	 * @param displayFrom the display from of this public item
	 */
	@Override
	public void setDisplayFrom(Date displayFrom) {
		model.setDisplayFrom(displayFrom);
	}

	/**
	 * Sets the display until of this public item.
	 *
	 * @param displayUntil the display until of this public item
	 */
	@Override
	public void setDisplayUntil(Date displayUntil) {
		model.setDisplayUntil(displayUntil);
	}

	/**
	 * Sets the group ID of this public item.
	 *
	 * @param groupId the group ID of this public item
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this public item.
	 *
	 * @param modifiedDate the modified date of this public item
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this public item.
	 *
	 * @param mvccVersion the mvcc version of this public item
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this public item.
	 *
	 * @param primaryKey the primary key of this public item
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the publication request ID of this public item.
	 *
	 * @param publicationRequestId the publication request ID of this public item
	 */
	@Override
	public void setPublicationRequestId(long publicationRequestId) {
		model.setPublicationRequestId(publicationRequestId);
	}

	/**
	 * Sets the public item ID of this public item.
	 *
	 * @param publicItemId the public item ID of this public item
	 */
	@Override
	public void setPublicItemId(long publicItemId) {
		model.setPublicItemId(publicItemId);
	}

	/**
	 * Sets whether this public item is taken down.
	 *
	 * @param takenDown the taken down of this public item
	 */
	@Override
	public void setTakenDown(boolean takenDown) {
		model.setTakenDown(takenDown);
	}

	/**
	 * Sets the taken down date of this public item.
	 *
	 * @param takenDownDate the taken down date of this public item
	 */
	@Override
	public void setTakenDownDate(Date takenDownDate) {
		model.setTakenDownDate(takenDownDate);
	}

	/**
	 * Sets the title of this public item.
	 *
	 * @param title the title of this public item
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the url title of this public item.
	 *
	 * @param urlTitle the url title of this public item
	 */
	@Override
	public void setUrlTitle(String urlTitle) {
		model.setUrlTitle(urlTitle);
	}

	/**
	 * Sets the user ID of this public item.
	 *
	 * @param userId the user ID of this public item
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this public item.
	 *
	 * @param userName the user name of this public item
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this public item.
	 *
	 * @param userUuid the user uuid of this public item
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this public item.
	 *
	 * @param uuid the uuid of this public item
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
	protected PublicItemWrapper wrap(PublicItem publicItem) {
		return new PublicItemWrapper(publicItem);
	}

}