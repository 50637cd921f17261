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
 * This class is a wrapper for {@link IncidentStep}.
 * </p>
 *
 * @author Klassenkring
 * @see IncidentStep
 * @generated
 */
public class IncidentStepWrapper
	extends BaseModelWrapper<IncidentStep>
	implements IncidentStep, ModelWrapper<IncidentStep> {

	public IncidentStepWrapper(IncidentStep incidentStep) {
		super(incidentStep);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("incidentStepId", getIncidentStepId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("incidentId", getIncidentId());
		attributes.put("stepKind", getStepKind());
		attributes.put("stepDate", getStepDate());
		attributes.put("teacherUserId", getTeacherUserId());
		attributes.put("teacherUserName", getTeacherUserName());
		attributes.put("directorUserId", getDirectorUserId());
		attributes.put("directorUserName", getDirectorUserName());
		attributes.put("ruleId", getRuleId());
		attributes.put("note", getNote());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long incidentStepId = (Long)attributes.get("incidentStepId");

		if (incidentStepId != null) {
			setIncidentStepId(incidentStepId);
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

		String stepKind = (String)attributes.get("stepKind");

		if (stepKind != null) {
			setStepKind(stepKind);
		}

		Date stepDate = (Date)attributes.get("stepDate");

		if (stepDate != null) {
			setStepDate(stepDate);
		}

		Long teacherUserId = (Long)attributes.get("teacherUserId");

		if (teacherUserId != null) {
			setTeacherUserId(teacherUserId);
		}

		String teacherUserName = (String)attributes.get("teacherUserName");

		if (teacherUserName != null) {
			setTeacherUserName(teacherUserName);
		}

		Long directorUserId = (Long)attributes.get("directorUserId");

		if (directorUserId != null) {
			setDirectorUserId(directorUserId);
		}

		String directorUserName = (String)attributes.get("directorUserName");

		if (directorUserName != null) {
			setDirectorUserName(directorUserName);
		}

		String ruleId = (String)attributes.get("ruleId");

		if (ruleId != null) {
			setRuleId(ruleId);
		}

		String note = (String)attributes.get("note");

		if (note != null) {
			setNote(note);
		}
	}

	@Override
	public IncidentStep cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this incident step.
	 *
	 * @return the company ID of this incident step
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this incident step.
	 *
	 * @return the create date of this incident step
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the director user ID of this incident step.
	 *
	 * @return the director user ID of this incident step
	 */
	@Override
	public long getDirectorUserId() {
		return model.getDirectorUserId();
	}

	/**
	 * Returns the director user name of this incident step.
	 *
	 * @return the director user name of this incident step
	 */
	@Override
	public String getDirectorUserName() {
		return model.getDirectorUserName();
	}

	/**
	 * Returns the director user uuid of this incident step.
	 *
	 * @return the director user uuid of this incident step
	 */
	@Override
	public String getDirectorUserUuid() {
		return model.getDirectorUserUuid();
	}

	/**
	 * Returns the incident ID of this incident step.
	 *
	 * @return the incident ID of this incident step
	 */
	@Override
	public long getIncidentId() {
		return model.getIncidentId();
	}

	/**
	 * Returns the incident step ID of this incident step.
	 *
	 * @return the incident step ID of this incident step
	 */
	@Override
	public long getIncidentStepId() {
		return model.getIncidentStepId();
	}

	/**
	 * Returns the mvcc version of this incident step.
	 *
	 * @return the mvcc version of this incident step
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the note of this incident step.
	 *
	 * @return the note of this incident step
	 */
	@Override
	public String getNote() {
		return model.getNote();
	}

	/**
	 * Returns the primary key of this incident step.
	 *
	 * @return the primary key of this incident step
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the rule ID of this incident step.
	 *
	 * @return the rule ID of this incident step
	 */
	@Override
	public String getRuleId() {
		return model.getRuleId();
	}

	/**
	 * Returns the step date of this incident step.
	 *
	 * @return the step date of this incident step
	 */
	@Override
	public Date getStepDate() {
		return model.getStepDate();
	}

	/**
	 * Returns the step kind of this incident step.
	 *
	 * @return the step kind of this incident step
	 */
	@Override
	public String getStepKind() {
		return model.getStepKind();
	}

	/**
	 * Returns the teacher user ID of this incident step.
	 *
	 * @return the teacher user ID of this incident step
	 */
	@Override
	public long getTeacherUserId() {
		return model.getTeacherUserId();
	}

	/**
	 * Returns the teacher user name of this incident step.
	 *
	 * @return the teacher user name of this incident step
	 */
	@Override
	public String getTeacherUserName() {
		return model.getTeacherUserName();
	}

	/**
	 * Returns the teacher user uuid of this incident step.
	 *
	 * @return the teacher user uuid of this incident step
	 */
	@Override
	public String getTeacherUserUuid() {
		return model.getTeacherUserUuid();
	}

	/**
	 * Returns the user ID of this incident step.
	 *
	 * @return the user ID of this incident step
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this incident step.
	 *
	 * @return the user name of this incident step
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this incident step.
	 *
	 * @return the user uuid of this incident step
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
	 * Sets the company ID of this incident step.
	 *
	 * @param companyId the company ID of this incident step
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this incident step.
	 *
	 * @param createDate the create date of this incident step
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the director user ID of this incident step.
	 *
	 * @param directorUserId the director user ID of this incident step
	 */
	@Override
	public void setDirectorUserId(long directorUserId) {
		model.setDirectorUserId(directorUserId);
	}

	/**
	 * Sets the director user name of this incident step.
	 *
	 * @param directorUserName the director user name of this incident step
	 */
	@Override
	public void setDirectorUserName(String directorUserName) {
		model.setDirectorUserName(directorUserName);
	}

	/**
	 * Sets the director user uuid of this incident step.
	 *
	 * @param directorUserUuid the director user uuid of this incident step
	 */
	@Override
	public void setDirectorUserUuid(String directorUserUuid) {
		model.setDirectorUserUuid(directorUserUuid);
	}

	/**
	 * Sets the incident ID of this incident step.
	 *
	 * @param incidentId the incident ID of this incident step
	 */
	@Override
	public void setIncidentId(long incidentId) {
		model.setIncidentId(incidentId);
	}

	/**
	 * Sets the incident step ID of this incident step.
	 *
	 * @param incidentStepId the incident step ID of this incident step
	 */
	@Override
	public void setIncidentStepId(long incidentStepId) {
		model.setIncidentStepId(incidentStepId);
	}

	/**
	 * Sets the mvcc version of this incident step.
	 *
	 * @param mvccVersion the mvcc version of this incident step
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the note of this incident step.
	 *
	 * @param note the note of this incident step
	 */
	@Override
	public void setNote(String note) {
		model.setNote(note);
	}

	/**
	 * Sets the primary key of this incident step.
	 *
	 * @param primaryKey the primary key of this incident step
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the rule ID of this incident step.
	 *
	 * @param ruleId the rule ID of this incident step
	 */
	@Override
	public void setRuleId(String ruleId) {
		model.setRuleId(ruleId);
	}

	/**
	 * Sets the step date of this incident step.
	 *
	 * @param stepDate the step date of this incident step
	 */
	@Override
	public void setStepDate(Date stepDate) {
		model.setStepDate(stepDate);
	}

	/**
	 * Sets the step kind of this incident step.
	 *
	 * @param stepKind the step kind of this incident step
	 */
	@Override
	public void setStepKind(String stepKind) {
		model.setStepKind(stepKind);
	}

	/**
	 * Sets the teacher user ID of this incident step.
	 *
	 * @param teacherUserId the teacher user ID of this incident step
	 */
	@Override
	public void setTeacherUserId(long teacherUserId) {
		model.setTeacherUserId(teacherUserId);
	}

	/**
	 * Sets the teacher user name of this incident step.
	 *
	 * @param teacherUserName the teacher user name of this incident step
	 */
	@Override
	public void setTeacherUserName(String teacherUserName) {
		model.setTeacherUserName(teacherUserName);
	}

	/**
	 * Sets the teacher user uuid of this incident step.
	 *
	 * @param teacherUserUuid the teacher user uuid of this incident step
	 */
	@Override
	public void setTeacherUserUuid(String teacherUserUuid) {
		model.setTeacherUserUuid(teacherUserUuid);
	}

	/**
	 * Sets the user ID of this incident step.
	 *
	 * @param userId the user ID of this incident step
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this incident step.
	 *
	 * @param userName the user name of this incident step
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this incident step.
	 *
	 * @param userUuid the user uuid of this incident step
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
	protected IncidentStepWrapper wrap(IncidentStep incidentStep) {
		return new IncidentStepWrapper(incidentStep);
	}

}