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
 * This class is a wrapper for {@link SchoolPerson}.
 * </p>
 *
 * @author Klassenkring
 * @see SchoolPerson
 * @generated
 */
public class SchoolPersonWrapper
	extends BaseModelWrapper<SchoolPerson>
	implements ModelWrapper<SchoolPerson>, SchoolPerson {

	public SchoolPersonWrapper(SchoolPerson schoolPerson) {
		super(schoolPerson);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("schoolPersonId", getSchoolPersonId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("recipientKind", getRecipientKind());
		attributes.put("personUserId", getPersonUserId());
		attributes.put("personUserName", getPersonUserName());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long schoolPersonId = (Long)attributes.get("schoolPersonId");

		if (schoolPersonId != null) {
			setSchoolPersonId(schoolPersonId);
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

		String recipientKind = (String)attributes.get("recipientKind");

		if (recipientKind != null) {
			setRecipientKind(recipientKind);
		}

		Long personUserId = (Long)attributes.get("personUserId");

		if (personUserId != null) {
			setPersonUserId(personUserId);
		}

		String personUserName = (String)attributes.get("personUserName");

		if (personUserName != null) {
			setPersonUserName(personUserName);
		}
	}

	@Override
	public SchoolPerson cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this school person.
	 *
	 * @return the company ID of this school person
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this school person.
	 *
	 * @return the create date of this school person
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this school person.
	 *
	 * @return the group ID of this school person
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the mvcc version of this school person.
	 *
	 * @return the mvcc version of this school person
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the person user ID of this school person.
	 *
	 * @return the person user ID of this school person
	 */
	@Override
	public long getPersonUserId() {
		return model.getPersonUserId();
	}

	/**
	 * Returns the person user name of this school person.
	 *
	 * @return the person user name of this school person
	 */
	@Override
	public String getPersonUserName() {
		return model.getPersonUserName();
	}

	/**
	 * Returns the person user uuid of this school person.
	 *
	 * @return the person user uuid of this school person
	 */
	@Override
	public String getPersonUserUuid() {
		return model.getPersonUserUuid();
	}

	/**
	 * Returns the primary key of this school person.
	 *
	 * @return the primary key of this school person
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the recipient kind of this school person.
	 *
	 * @return the recipient kind of this school person
	 */
	@Override
	public String getRecipientKind() {
		return model.getRecipientKind();
	}

	/**
	 * Returns the school person ID of this school person.
	 *
	 * @return the school person ID of this school person
	 */
	@Override
	public long getSchoolPersonId() {
		return model.getSchoolPersonId();
	}

	/**
	 * Returns the user ID of this school person.
	 *
	 * @return the user ID of this school person
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this school person.
	 *
	 * @return the user name of this school person
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this school person.
	 *
	 * @return the user uuid of this school person
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
	 * Sets the company ID of this school person.
	 *
	 * @param companyId the company ID of this school person
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this school person.
	 *
	 * @param createDate the create date of this school person
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this school person.
	 *
	 * @param groupId the group ID of this school person
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the mvcc version of this school person.
	 *
	 * @param mvccVersion the mvcc version of this school person
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the person user ID of this school person.
	 *
	 * @param personUserId the person user ID of this school person
	 */
	@Override
	public void setPersonUserId(long personUserId) {
		model.setPersonUserId(personUserId);
	}

	/**
	 * Sets the person user name of this school person.
	 *
	 * @param personUserName the person user name of this school person
	 */
	@Override
	public void setPersonUserName(String personUserName) {
		model.setPersonUserName(personUserName);
	}

	/**
	 * Sets the person user uuid of this school person.
	 *
	 * @param personUserUuid the person user uuid of this school person
	 */
	@Override
	public void setPersonUserUuid(String personUserUuid) {
		model.setPersonUserUuid(personUserUuid);
	}

	/**
	 * Sets the primary key of this school person.
	 *
	 * @param primaryKey the primary key of this school person
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the recipient kind of this school person.
	 *
	 * @param recipientKind the recipient kind of this school person
	 */
	@Override
	public void setRecipientKind(String recipientKind) {
		model.setRecipientKind(recipientKind);
	}

	/**
	 * Sets the school person ID of this school person.
	 *
	 * @param schoolPersonId the school person ID of this school person
	 */
	@Override
	public void setSchoolPersonId(long schoolPersonId) {
		model.setSchoolPersonId(schoolPersonId);
	}

	/**
	 * Sets the user ID of this school person.
	 *
	 * @param userId the user ID of this school person
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this school person.
	 *
	 * @param userName the user name of this school person
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this school person.
	 *
	 * @param userUuid the user uuid of this school person
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
	protected SchoolPersonWrapper wrap(SchoolPerson schoolPerson) {
		return new SchoolPersonWrapper(schoolPerson);
	}

}