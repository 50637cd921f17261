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
 * This class is a wrapper for {@link PublicationEvent}.
 * </p>
 *
 * @author Klassenkring
 * @see PublicationEvent
 * @generated
 */
public class PublicationEventWrapper
	extends BaseModelWrapper<PublicationEvent>
	implements ModelWrapper<PublicationEvent>, PublicationEvent {

	public PublicationEventWrapper(PublicationEvent publicationEvent) {
		super(publicationEvent);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("publicationEventId", getPublicationEventId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("groupId", getGroupId());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("publicationRequestId", getPublicationRequestId());
		attributes.put("eventType", getEventType());
		attributes.put("reason", getReason());
		attributes.put("contentHash", getContentHash());
		attributes.put("checks", getChecks());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long publicationEventId = (Long)attributes.get("publicationEventId");

		if (publicationEventId != null) {
			setPublicationEventId(publicationEventId);
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

		String eventType = (String)attributes.get("eventType");

		if (eventType != null) {
			setEventType(eventType);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}

		String contentHash = (String)attributes.get("contentHash");

		if (contentHash != null) {
			setContentHash(contentHash);
		}

		String checks = (String)attributes.get("checks");

		if (checks != null) {
			setChecks(checks);
		}
	}

	@Override
	public PublicationEvent cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the checks of this publication event.
	 *
	 * @return the checks of this publication event
	 */
	@Override
	public String getChecks() {
		return model.getChecks();
	}

	/**
	 * Returns the company ID of this publication event.
	 *
	 * @return the company ID of this publication event
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content hash of this publication event.
	 *
	 * @return the content hash of this publication event
	 */
	@Override
	public String getContentHash() {
		return model.getContentHash();
	}

	/**
	 * Returns the create date of this publication event.
	 *
	 * @return the create date of this publication event
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the event type of this publication event.
	 *
	 * @return the event type of this publication event
	 */
	@Override
	public String getEventType() {
		return model.getEventType();
	}

	/**
	 * Returns the group ID of this publication event.
	 *
	 * @return the group ID of this publication event
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the mvcc version of this publication event.
	 *
	 * @return the mvcc version of this publication event
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this publication event.
	 *
	 * @return the primary key of this publication event
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the publication event ID of this publication event.
	 *
	 * @return the publication event ID of this publication event
	 */
	@Override
	public long getPublicationEventId() {
		return model.getPublicationEventId();
	}

	/**
	 * Returns the publication request ID of this publication event.
	 *
	 * @return the publication request ID of this publication event
	 */
	@Override
	public long getPublicationRequestId() {
		return model.getPublicationRequestId();
	}

	/**
	 * Returns the reason of this publication event.
	 *
	 * @return the reason of this publication event
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the school group ID of this publication event.
	 *
	 * @return the school group ID of this publication event
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this publication event.
	 *
	 * @return the user ID of this publication event
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this publication event.
	 *
	 * @return the user name of this publication event
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this publication event.
	 *
	 * @return the user uuid of this publication event
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
	 * Sets the checks of this publication event.
	 *
	 * @param checks the checks of this publication event
	 */
	@Override
	public void setChecks(String checks) {
		model.setChecks(checks);
	}

	/**
	 * Sets the company ID of this publication event.
	 *
	 * @param companyId the company ID of this publication event
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content hash of this publication event.
	 *
	 * @param contentHash the content hash of this publication event
	 */
	@Override
	public void setContentHash(String contentHash) {
		model.setContentHash(contentHash);
	}

	/**
	 * Sets the create date of this publication event.
	 *
	 * @param createDate the create date of this publication event
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the event type of this publication event.
	 *
	 * @param eventType the event type of this publication event
	 */
	@Override
	public void setEventType(String eventType) {
		model.setEventType(eventType);
	}

	/**
	 * Sets the group ID of this publication event.
	 *
	 * @param groupId the group ID of this publication event
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the mvcc version of this publication event.
	 *
	 * @param mvccVersion the mvcc version of this publication event
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this publication event.
	 *
	 * @param primaryKey the primary key of this publication event
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the publication event ID of this publication event.
	 *
	 * @param publicationEventId the publication event ID of this publication event
	 */
	@Override
	public void setPublicationEventId(long publicationEventId) {
		model.setPublicationEventId(publicationEventId);
	}

	/**
	 * Sets the publication request ID of this publication event.
	 *
	 * @param publicationRequestId the publication request ID of this publication event
	 */
	@Override
	public void setPublicationRequestId(long publicationRequestId) {
		model.setPublicationRequestId(publicationRequestId);
	}

	/**
	 * Sets the reason of this publication event.
	 *
	 * @param reason the reason of this publication event
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the school group ID of this publication event.
	 *
	 * @param schoolGroupId the school group ID of this publication event
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this publication event.
	 *
	 * @param userId the user ID of this publication event
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this publication event.
	 *
	 * @param userName the user name of this publication event
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this publication event.
	 *
	 * @param userUuid the user uuid of this publication event
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
	protected PublicationEventWrapper wrap(PublicationEvent publicationEvent) {
		return new PublicationEventWrapper(publicationEvent);
	}

}