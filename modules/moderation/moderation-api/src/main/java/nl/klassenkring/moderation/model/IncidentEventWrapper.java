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
 * This class is a wrapper for {@link IncidentEvent}.
 * </p>
 *
 * @author Klassenkring
 * @see IncidentEvent
 * @generated
 */
public class IncidentEventWrapper
	extends BaseModelWrapper<IncidentEvent>
	implements IncidentEvent, ModelWrapper<IncidentEvent> {

	public IncidentEventWrapper(IncidentEvent incidentEvent) {
		super(incidentEvent);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("incidentEventId", getIncidentEventId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("incidentId", getIncidentId());
		attributes.put("eventType", getEventType());
		attributes.put("detail", getDetail());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long incidentEventId = (Long)attributes.get("incidentEventId");

		if (incidentEventId != null) {
			setIncidentEventId(incidentEventId);
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

		String eventType = (String)attributes.get("eventType");

		if (eventType != null) {
			setEventType(eventType);
		}

		String detail = (String)attributes.get("detail");

		if (detail != null) {
			setDetail(detail);
		}
	}

	@Override
	public IncidentEvent cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this incident event.
	 *
	 * @return the company ID of this incident event
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this incident event.
	 *
	 * @return the create date of this incident event
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the detail of this incident event.
	 *
	 * @return the detail of this incident event
	 */
	@Override
	public String getDetail() {
		return model.getDetail();
	}

	/**
	 * Returns the event type of this incident event.
	 *
	 * @return the event type of this incident event
	 */
	@Override
	public String getEventType() {
		return model.getEventType();
	}

	/**
	 * Returns the incident event ID of this incident event.
	 *
	 * @return the incident event ID of this incident event
	 */
	@Override
	public long getIncidentEventId() {
		return model.getIncidentEventId();
	}

	/**
	 * Returns the incident ID of this incident event.
	 *
	 * @return the incident ID of this incident event
	 */
	@Override
	public long getIncidentId() {
		return model.getIncidentId();
	}

	/**
	 * Returns the mvcc version of this incident event.
	 *
	 * @return the mvcc version of this incident event
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this incident event.
	 *
	 * @return the primary key of this incident event
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the user ID of this incident event.
	 *
	 * @return the user ID of this incident event
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this incident event.
	 *
	 * @return the user name of this incident event
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this incident event.
	 *
	 * @return the user uuid of this incident event
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
	 * Sets the company ID of this incident event.
	 *
	 * @param companyId the company ID of this incident event
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this incident event.
	 *
	 * @param createDate the create date of this incident event
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the detail of this incident event.
	 *
	 * @param detail the detail of this incident event
	 */
	@Override
	public void setDetail(String detail) {
		model.setDetail(detail);
	}

	/**
	 * Sets the event type of this incident event.
	 *
	 * @param eventType the event type of this incident event
	 */
	@Override
	public void setEventType(String eventType) {
		model.setEventType(eventType);
	}

	/**
	 * Sets the incident event ID of this incident event.
	 *
	 * @param incidentEventId the incident event ID of this incident event
	 */
	@Override
	public void setIncidentEventId(long incidentEventId) {
		model.setIncidentEventId(incidentEventId);
	}

	/**
	 * Sets the incident ID of this incident event.
	 *
	 * @param incidentId the incident ID of this incident event
	 */
	@Override
	public void setIncidentId(long incidentId) {
		model.setIncidentId(incidentId);
	}

	/**
	 * Sets the mvcc version of this incident event.
	 *
	 * @param mvccVersion the mvcc version of this incident event
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this incident event.
	 *
	 * @param primaryKey the primary key of this incident event
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the user ID of this incident event.
	 *
	 * @param userId the user ID of this incident event
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this incident event.
	 *
	 * @param userName the user name of this incident event
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this incident event.
	 *
	 * @param userUuid the user uuid of this incident event
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
	protected IncidentEventWrapper wrap(IncidentEvent incidentEvent) {
		return new IncidentEventWrapper(incidentEvent);
	}

}