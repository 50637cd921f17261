/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.roster.model.Enrolment;

/**
 * The cache model class for representing Enrolment in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class EnrolmentCacheModel
	implements CacheModel<Enrolment>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof EnrolmentCacheModel)) {
			return false;
		}

		EnrolmentCacheModel enrolmentCacheModel = (EnrolmentCacheModel)object;

		if ((enrolmentId == enrolmentCacheModel.enrolmentId) &&
			(mvccVersion == enrolmentCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, enrolmentId);

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
		StringBundler sb = new StringBundler(33);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", enrolmentId=");
		sb.append(enrolmentId);
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
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", pupilId=");
		sb.append(pupilId);
		sb.append(", rosterGroupKey=");
		sb.append(rosterGroupKey);
		sb.append(", rosterGroupName=");
		sb.append(rosterGroupName);
		sb.append(", composed=");
		sb.append(composed);
		sb.append(", schoolYear=");
		sb.append(schoolYear);
		sb.append(", startDate=");
		sb.append(startDate);
		sb.append(", endDate=");
		sb.append(endDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public Enrolment toEntityModel() {
		EnrolmentImpl enrolmentImpl = new EnrolmentImpl();

		enrolmentImpl.setMvccVersion(mvccVersion);
		enrolmentImpl.setEnrolmentId(enrolmentId);
		enrolmentImpl.setCompanyId(companyId);
		enrolmentImpl.setUserId(userId);

		if (userName == null) {
			enrolmentImpl.setUserName("");
		}
		else {
			enrolmentImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			enrolmentImpl.setCreateDate(null);
		}
		else {
			enrolmentImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			enrolmentImpl.setModifiedDate(null);
		}
		else {
			enrolmentImpl.setModifiedDate(new Date(modifiedDate));
		}

		enrolmentImpl.setSchoolGroupId(schoolGroupId);
		enrolmentImpl.setGroupId(groupId);
		enrolmentImpl.setPupilId(pupilId);

		if (rosterGroupKey == null) {
			enrolmentImpl.setRosterGroupKey("");
		}
		else {
			enrolmentImpl.setRosterGroupKey(rosterGroupKey);
		}

		if (rosterGroupName == null) {
			enrolmentImpl.setRosterGroupName("");
		}
		else {
			enrolmentImpl.setRosterGroupName(rosterGroupName);
		}

		enrolmentImpl.setComposed(composed);

		if (schoolYear == null) {
			enrolmentImpl.setSchoolYear("");
		}
		else {
			enrolmentImpl.setSchoolYear(schoolYear);
		}

		if (startDate == Long.MIN_VALUE) {
			enrolmentImpl.setStartDate(null);
		}
		else {
			enrolmentImpl.setStartDate(new Date(startDate));
		}

		if (endDate == Long.MIN_VALUE) {
			enrolmentImpl.setEndDate(null);
		}
		else {
			enrolmentImpl.setEndDate(new Date(endDate));
		}

		enrolmentImpl.resetOriginalValues();

		return enrolmentImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		enrolmentId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		groupId = objectInput.readLong();

		pupilId = objectInput.readLong();
		rosterGroupKey = objectInput.readUTF();
		rosterGroupName = objectInput.readUTF();

		composed = objectInput.readBoolean();
		schoolYear = objectInput.readUTF();
		startDate = objectInput.readLong();
		endDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(enrolmentId);

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

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(pupilId);

		if (rosterGroupKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(rosterGroupKey);
		}

		if (rosterGroupName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(rosterGroupName);
		}

		objectOutput.writeBoolean(composed);

		if (schoolYear == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(schoolYear);
		}

		objectOutput.writeLong(startDate);
		objectOutput.writeLong(endDate);
	}

	public long mvccVersion;
	public long enrolmentId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long groupId;
	public long pupilId;
	public String rosterGroupKey;
	public String rosterGroupName;
	public boolean composed;
	public String schoolYear;
	public long startDate;
	public long endDate;

}