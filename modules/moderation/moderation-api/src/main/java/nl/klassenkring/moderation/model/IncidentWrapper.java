/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.model;

import com.liferay.exportimport.kernel.lar.StagedModelType;
import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link Incident}.
 * </p>
 *
 * @author Klassenkring
 * @see Incident
 * @generated
 */
public class IncidentWrapper
	extends BaseModelWrapper<Incident>
	implements Incident, ModelWrapper<Incident> {

	public IncidentWrapper(Incident incident) {
		super(incident);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("incidentId", getIncidentId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("contentKind", getContentKind());
		attributes.put("contentId", getContentId());
		attributes.put("classPostId", getClassPostId());
		attributes.put("openKey", getOpenKey());
		attributes.put("subjectUserId", getSubjectUserId());
		attributes.put("subjectUserName", getSubjectUserName());
		attributes.put("contentTitle", getContentTitle());
		attributes.put("contentText", getContentText());
		attributes.put("incidentState", getIncidentState());
		attributes.put("ruleId", getRuleId());
		attributes.put("removedDate", getRemovedDate());
		attributes.put("closedDate", getClosedDate());

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

		Long incidentId = (Long)attributes.get("incidentId");

		if (incidentId != null) {
			setIncidentId(incidentId);
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

		Long schoolGroupId = (Long)attributes.get("schoolGroupId");

		if (schoolGroupId != null) {
			setSchoolGroupId(schoolGroupId);
		}

		String contentKind = (String)attributes.get("contentKind");

		if (contentKind != null) {
			setContentKind(contentKind);
		}

		Long contentId = (Long)attributes.get("contentId");

		if (contentId != null) {
			setContentId(contentId);
		}

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
		}

		String openKey = (String)attributes.get("openKey");

		if (openKey != null) {
			setOpenKey(openKey);
		}

		Long subjectUserId = (Long)attributes.get("subjectUserId");

		if (subjectUserId != null) {
			setSubjectUserId(subjectUserId);
		}

		String subjectUserName = (String)attributes.get("subjectUserName");

		if (subjectUserName != null) {
			setSubjectUserName(subjectUserName);
		}

		String contentTitle = (String)attributes.get("contentTitle");

		if (contentTitle != null) {
			setContentTitle(contentTitle);
		}

		String contentText = (String)attributes.get("contentText");

		if (contentText != null) {
			setContentText(contentText);
		}

		String incidentState = (String)attributes.get("incidentState");

		if (incidentState != null) {
			setIncidentState(incidentState);
		}

		String ruleId = (String)attributes.get("ruleId");

		if (ruleId != null) {
			setRuleId(ruleId);
		}

		Date removedDate = (Date)attributes.get("removedDate");

		if (removedDate != null) {
			setRemovedDate(removedDate);
		}

		Date closedDate = (Date)attributes.get("closedDate");

		if (closedDate != null) {
			setClosedDate(closedDate);
		}
	}

	@Override
	public Incident cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the class post ID of this incident.
	 *
	 * @return the class post ID of this incident
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the closed date of this incident.
	 *
	 * @return the closed date of this incident
	 */
	@Override
	public Date getClosedDate() {
		return model.getClosedDate();
	}

	/**
	 * Returns the company ID of this incident.
	 *
	 * @return the company ID of this incident
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content ID of this incident.
	 *
	 * @return the content ID of this incident
	 */
	@Override
	public long getContentId() {
		return model.getContentId();
	}

	/**
	 * Returns the content kind of this incident.
	 *
	 * @return the content kind of this incident
	 */
	@Override
	public String getContentKind() {
		return model.getContentKind();
	}

	/**
	 * Returns the content text of this incident.
	 *
	 * @return the content text of this incident
	 */
	@Override
	public String getContentText() {
		return model.getContentText();
	}

	/**
	 * Returns the content title of this incident.
	 *
	 * @return the content title of this incident
	 */
	@Override
	public String getContentTitle() {
		return model.getContentTitle();
	}

	/**
	 * Returns the create date of this incident.
	 *
	 * @return the create date of this incident
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this incident.
	 *
	 * @return the group ID of this incident
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the incident ID of this incident.
	 *
	 * @return the incident ID of this incident
	 */
	@Override
	public long getIncidentId() {
		return model.getIncidentId();
	}

	/**
	 * Returns the incident state of this incident.
	 *
	 * @return the incident state of this incident
	 */
	@Override
	public String getIncidentState() {
		return model.getIncidentState();
	}

	/**
	 * Returns the modified date of this incident.
	 *
	 * @return the modified date of this incident
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this incident.
	 *
	 * @return the mvcc version of this incident
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the open key of this incident.
	 *
	 * @return the open key of this incident
	 */
	@Override
	public String getOpenKey() {
		return model.getOpenKey();
	}

	/**
	 * Returns the primary key of this incident.
	 *
	 * @return the primary key of this incident
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the removed date of this incident.
	 *
	 * @return the removed date of this incident
	 */
	@Override
	public Date getRemovedDate() {
		return model.getRemovedDate();
	}

	/**
	 * Returns the rule ID of this incident.
	 *
	 * @return the rule ID of this incident
	 */
	@Override
	public String getRuleId() {
		return model.getRuleId();
	}

	/**
	 * Returns the school group ID of this incident.
	 *
	 * @return the school group ID of this incident
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the subject user ID of this incident.
	 *
	 * @return the subject user ID of this incident
	 */
	@Override
	public long getSubjectUserId() {
		return model.getSubjectUserId();
	}

	/**
	 * Returns the subject user name of this incident.
	 *
	 * @return the subject user name of this incident
	 */
	@Override
	public String getSubjectUserName() {
		return model.getSubjectUserName();
	}

	/**
	 * Returns the subject user uuid of this incident.
	 *
	 * @return the subject user uuid of this incident
	 */
	@Override
	public String getSubjectUserUuid() {
		return model.getSubjectUserUuid();
	}

	/**
	 * Returns the user ID of this incident.
	 *
	 * @return the user ID of this incident
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this incident.
	 *
	 * @return the user name of this incident
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this incident.
	 *
	 * @return the user uuid of this incident
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this incident.
	 *
	 * @return the uuid of this incident
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the class post ID of this incident.
	 *
	 * @param classPostId the class post ID of this incident
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the closed date of this incident.
	 *
	 * @param closedDate the closed date of this incident
	 */
	@Override
	public void setClosedDate(Date closedDate) {
		model.setClosedDate(closedDate);
	}

	/**
	 * Sets the company ID of this incident.
	 *
	 * @param companyId the company ID of this incident
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content ID of this incident.
	 *
	 * @param contentId the content ID of this incident
	 */
	@Override
	public void setContentId(long contentId) {
		model.setContentId(contentId);
	}

	/**
	 * Sets the content kind of this incident.
	 *
	 * @param contentKind the content kind of this incident
	 */
	@Override
	public void setContentKind(String contentKind) {
		model.setContentKind(contentKind);
	}

	/**
	 * Sets the content text of this incident.
	 *
	 * @param contentText the content text of this incident
	 */
	@Override
	public void setContentText(String contentText) {
		model.setContentText(contentText);
	}

	/**
	 * Sets the content title of this incident.
	 *
	 * @param contentTitle the content title of this incident
	 */
	@Override
	public void setContentTitle(String contentTitle) {
		model.setContentTitle(contentTitle);
	}

	/**
	 * Sets the create date of this incident.
	 *
	 * @param createDate the create date of this incident
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this incident.
	 *
	 * @param groupId the group ID of this incident
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the incident ID of this incident.
	 *
	 * @param incidentId the incident ID of this incident
	 */
	@Override
	public void setIncidentId(long incidentId) {
		model.setIncidentId(incidentId);
	}

	/**
	 * Sets the incident state of this incident.
	 *
	 * @param incidentState the incident state of this incident
	 */
	@Override
	public void setIncidentState(String incidentState) {
		model.setIncidentState(incidentState);
	}

	/**
	 * Sets the modified date of this incident.
	 *
	 * @param modifiedDate the modified date of this incident
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this incident.
	 *
	 * @param mvccVersion the mvcc version of this incident
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the open key of this incident.
	 *
	 * @param openKey the open key of this incident
	 */
	@Override
	public void setOpenKey(String openKey) {
		model.setOpenKey(openKey);
	}

	/**
	 * Sets the primary key of this incident.
	 *
	 * @param primaryKey the primary key of this incident
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the removed date of this incident.
	 *
	 * @param removedDate the removed date of this incident
	 */
	@Override
	public void setRemovedDate(Date removedDate) {
		model.setRemovedDate(removedDate);
	}

	/**
	 * Sets the rule ID of this incident.
	 *
	 * @param ruleId the rule ID of this incident
	 */
	@Override
	public void setRuleId(String ruleId) {
		model.setRuleId(ruleId);
	}

	/**
	 * Sets the school group ID of this incident.
	 *
	 * @param schoolGroupId the school group ID of this incident
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the subject user ID of this incident.
	 *
	 * @param subjectUserId the subject user ID of this incident
	 */
	@Override
	public void setSubjectUserId(long subjectUserId) {
		model.setSubjectUserId(subjectUserId);
	}

	/**
	 * Sets the subject user name of this incident.
	 *
	 * @param subjectUserName the subject user name of this incident
	 */
	@Override
	public void setSubjectUserName(String subjectUserName) {
		model.setSubjectUserName(subjectUserName);
	}

	/**
	 * Sets the subject user uuid of this incident.
	 *
	 * @param subjectUserUuid the subject user uuid of this incident
	 */
	@Override
	public void setSubjectUserUuid(String subjectUserUuid) {
		model.setSubjectUserUuid(subjectUserUuid);
	}

	/**
	 * Sets the user ID of this incident.
	 *
	 * @param userId the user ID of this incident
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this incident.
	 *
	 * @param userName the user name of this incident
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this incident.
	 *
	 * @param userUuid the user uuid of this incident
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this incident.
	 *
	 * @param uuid the uuid of this incident
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
	protected IncidentWrapper wrap(Incident incident) {
		return new IncidentWrapper(incident);
	}

}