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

import nl.klassenkring.membership.model.GroupDeparture;

/**
 * The cache model class for representing GroupDeparture in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class GroupDepartureCacheModel
	implements CacheModel<GroupDeparture>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof GroupDepartureCacheModel)) {
			return false;
		}

		GroupDepartureCacheModel groupDepartureCacheModel =
			(GroupDepartureCacheModel)object;

		if ((groupDepartureId == groupDepartureCacheModel.groupDepartureId) &&
			(mvccVersion == groupDepartureCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, groupDepartureId);

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
		sb.append(", groupDepartureId=");
		sb.append(groupDepartureId);
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
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", leaverUserId=");
		sb.append(leaverUserId);
		sb.append(", leaverName=");
		sb.append(leaverName);
		sb.append(", endDate=");
		sb.append(endDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public GroupDeparture toEntityModel() {
		GroupDepartureImpl groupDepartureImpl = new GroupDepartureImpl();

		groupDepartureImpl.setMvccVersion(mvccVersion);
		groupDepartureImpl.setGroupDepartureId(groupDepartureId);
		groupDepartureImpl.setCompanyId(companyId);
		groupDepartureImpl.setUserId(userId);

		if (userName == null) {
			groupDepartureImpl.setUserName("");
		}
		else {
			groupDepartureImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			groupDepartureImpl.setCreateDate(null);
		}
		else {
			groupDepartureImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			groupDepartureImpl.setModifiedDate(null);
		}
		else {
			groupDepartureImpl.setModifiedDate(new Date(modifiedDate));
		}

		groupDepartureImpl.setGroupId(groupId);
		groupDepartureImpl.setSchoolGroupId(schoolGroupId);
		groupDepartureImpl.setLeaverUserId(leaverUserId);

		if (leaverName == null) {
			groupDepartureImpl.setLeaverName("");
		}
		else {
			groupDepartureImpl.setLeaverName(leaverName);
		}

		if (endDate == Long.MIN_VALUE) {
			groupDepartureImpl.setEndDate(null);
		}
		else {
			groupDepartureImpl.setEndDate(new Date(endDate));
		}

		groupDepartureImpl.resetOriginalValues();

		return groupDepartureImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		groupDepartureId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		groupId = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		leaverUserId = objectInput.readLong();
		leaverName = objectInput.readUTF();
		endDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(groupDepartureId);

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

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(schoolGroupId);

		objectOutput.writeLong(leaverUserId);

		if (leaverName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(leaverName);
		}

		objectOutput.writeLong(endDate);
	}

	public long mvccVersion;
	public long groupDepartureId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long groupId;
	public long schoolGroupId;
	public long leaverUserId;
	public String leaverName;
	public long endDate;

}