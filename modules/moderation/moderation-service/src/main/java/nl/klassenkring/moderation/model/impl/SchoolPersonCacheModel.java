/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.moderation.model.SchoolPerson;

/**
 * The cache model class for representing SchoolPerson in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class SchoolPersonCacheModel
	implements CacheModel<SchoolPerson>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof SchoolPersonCacheModel)) {
			return false;
		}

		SchoolPersonCacheModel schoolPersonCacheModel =
			(SchoolPersonCacheModel)object;

		if ((schoolPersonId == schoolPersonCacheModel.schoolPersonId) &&
			(mvccVersion == schoolPersonCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, schoolPersonId);

		return HashUtil.hash(hashCode, mvccVersion);
	}

	@Override
	public long getMvccVersion() {
		return mvccVersion;
	}

	@Override
	public void setMvccVersion(long mvccVersion) {
		this.mvccVersion = mvccVersion;
	}

	@Override
	public String toString() {
		StringBundler sb = new StringBundler(21);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", schoolPersonId=");
		sb.append(schoolPersonId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", recipientKind=");
		sb.append(recipientKind);
		sb.append(", personUserId=");
		sb.append(personUserId);
		sb.append(", personUserName=");
		sb.append(personUserName);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public SchoolPerson toEntityModel() {
		SchoolPersonImpl schoolPersonImpl = new SchoolPersonImpl();

		schoolPersonImpl.setMvccVersion(mvccVersion);
		schoolPersonImpl.setSchoolPersonId(schoolPersonId);
		schoolPersonImpl.setGroupId(groupId);
		schoolPersonImpl.setCompanyId(companyId);
		schoolPersonImpl.setUserId(userId);

		if (userName == null) {
			schoolPersonImpl.setUserName("");
		}
		else {
			schoolPersonImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			schoolPersonImpl.setCreateDate(null);
		}
		else {
			schoolPersonImpl.setCreateDate(new Date(createDate));
		}

		if (recipientKind == null) {
			schoolPersonImpl.setRecipientKind("");
		}
		else {
			schoolPersonImpl.setRecipientKind(recipientKind);
		}

		schoolPersonImpl.setPersonUserId(personUserId);

		if (personUserName == null) {
			schoolPersonImpl.setPersonUserName("");
		}
		else {
			schoolPersonImpl.setPersonUserName(personUserName);
		}

		schoolPersonImpl.resetOriginalValues();

		return schoolPersonImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		schoolPersonId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		recipientKind = objectInput.readUTF();

		personUserId = objectInput.readLong();
		personUserName = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(schoolPersonId);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);

		if (recipientKind == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(recipientKind);
		}

		objectOutput.writeLong(personUserId);

		if (personUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(personUserName);
		}
	}

	public long mvccVersion;
	public long schoolPersonId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public String recipientKind;
	public long personUserId;
	public String personUserName;

}