/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.classgroup.model.ClassGroup;

/**
 * The cache model class for representing ClassGroup in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ClassGroupCacheModel
	implements CacheModel<ClassGroup>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ClassGroupCacheModel)) {
			return false;
		}

		ClassGroupCacheModel classGroupCacheModel =
			(ClassGroupCacheModel)object;

		if ((classGroupId == classGroupCacheModel.classGroupId) &&
			(mvccVersion == classGroupCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, classGroupId);

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
		StringBundler sb = new StringBundler(27);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", classGroupId=");
		sb.append(classGroupId);
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
		sb.append(", modifiedDate=");
		sb.append(modifiedDate);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", kind=");
		sb.append(kind);
		sb.append(", schoolYear=");
		sb.append(schoolYear);
		sb.append(", closedDate=");
		sb.append(closedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ClassGroup toEntityModel() {
		ClassGroupImpl classGroupImpl = new ClassGroupImpl();

		classGroupImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			classGroupImpl.setUuid("");
		}
		else {
			classGroupImpl.setUuid(uuid);
		}

		classGroupImpl.setClassGroupId(classGroupId);
		classGroupImpl.setGroupId(groupId);
		classGroupImpl.setCompanyId(companyId);
		classGroupImpl.setUserId(userId);

		if (userName == null) {
			classGroupImpl.setUserName("");
		}
		else {
			classGroupImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			classGroupImpl.setCreateDate(null);
		}
		else {
			classGroupImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			classGroupImpl.setModifiedDate(null);
		}
		else {
			classGroupImpl.setModifiedDate(new Date(modifiedDate));
		}

		classGroupImpl.setSchoolGroupId(schoolGroupId);

		if (kind == null) {
			classGroupImpl.setKind("");
		}
		else {
			classGroupImpl.setKind(kind);
		}

		if (schoolYear == null) {
			classGroupImpl.setSchoolYear("");
		}
		else {
			classGroupImpl.setSchoolYear(schoolYear);
		}

		if (closedDate == Long.MIN_VALUE) {
			classGroupImpl.setClosedDate(null);
		}
		else {
			classGroupImpl.setClosedDate(new Date(closedDate));
		}

		classGroupImpl.resetOriginalValues();

		return classGroupImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		classGroupId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		kind = objectInput.readUTF();
		schoolYear = objectInput.readUTF();
		closedDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		if (uuid == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(uuid);
		}

		objectOutput.writeLong(classGroupId);

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
		objectOutput.writeLong(modifiedDate);

		objectOutput.writeLong(schoolGroupId);

		if (kind == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(kind);
		}

		if (schoolYear == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(schoolYear);
		}

		objectOutput.writeLong(closedDate);
	}

	public long mvccVersion;
	public String uuid;
	public long classGroupId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String kind;
	public String schoolYear;
	public long closedDate;

}