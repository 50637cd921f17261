/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.membership.model.SchoolYearStep;

/**
 * The cache model class for representing SchoolYearStep in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class SchoolYearStepCacheModel
	implements CacheModel<SchoolYearStep>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof SchoolYearStepCacheModel)) {
			return false;
		}

		SchoolYearStepCacheModel schoolYearStepCacheModel =
			(SchoolYearStepCacheModel)object;

		if ((schoolYearStepId == schoolYearStepCacheModel.schoolYearStepId) &&
			(mvccVersion == schoolYearStepCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, schoolYearStepId);

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
		StringBundler sb = new StringBundler(25);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", schoolYearStepId=");
		sb.append(schoolYearStepId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", modifiedDate=");
		sb.append(modifiedDate);
		sb.append(", schoolYearRolloverId=");
		sb.append(schoolYearRolloverId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", newName=");
		sb.append(newName);
		sb.append(", teacherUserIds=");
		sb.append(teacherUserIds);
		sb.append(", newGroupId=");
		sb.append(newGroupId);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public SchoolYearStep toEntityModel() {
		SchoolYearStepImpl schoolYearStepImpl = new SchoolYearStepImpl();

		schoolYearStepImpl.setMvccVersion(mvccVersion);
		schoolYearStepImpl.setSchoolYearStepId(schoolYearStepId);
		schoolYearStepImpl.setCompanyId(companyId);
		schoolYearStepImpl.setUserId(userId);

		if (userName == null) {
			schoolYearStepImpl.setUserName("");
		}
		else {
			schoolYearStepImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			schoolYearStepImpl.setCreateDate(null);
		}
		else {
			schoolYearStepImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			schoolYearStepImpl.setModifiedDate(null);
		}
		else {
			schoolYearStepImpl.setModifiedDate(new Date(modifiedDate));
		}

		schoolYearStepImpl.setSchoolYearRolloverId(schoolYearRolloverId);
		schoolYearStepImpl.setGroupId(groupId);

		if (newName == null) {
			schoolYearStepImpl.setNewName("");
		}
		else {
			schoolYearStepImpl.setNewName(newName);
		}

		if (teacherUserIds == null) {
			schoolYearStepImpl.setTeacherUserIds("");
		}
		else {
			schoolYearStepImpl.setTeacherUserIds(teacherUserIds);
		}

		schoolYearStepImpl.setNewGroupId(newGroupId);

		schoolYearStepImpl.resetOriginalValues();

		return schoolYearStepImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		schoolYearStepId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolYearRolloverId = objectInput.readLong();

		groupId = objectInput.readLong();
		newName = objectInput.readUTF();
		teacherUserIds = objectInput.readUTF();

		newGroupId = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(schoolYearStepId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);
		objectOutput.writeLong(modifiedDate);

		objectOutput.writeLong(schoolYearRolloverId);

		objectOutput.writeLong(groupId);

		if (newName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(newName);
		}

		if (teacherUserIds == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(teacherUserIds);
		}

		objectOutput.writeLong(newGroupId);
	}

	public long mvccVersion;
	public long schoolYearStepId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolYearRolloverId;
	public long groupId;
	public String newName;
	public String teacherUserIds;
	public long newGroupId;

}