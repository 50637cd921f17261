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

import nl.klassenkring.membership.model.SchoolYearRollover;

/**
 * The cache model class for representing SchoolYearRollover in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class SchoolYearRolloverCacheModel
	implements CacheModel<SchoolYearRollover>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof SchoolYearRolloverCacheModel)) {
			return false;
		}

		SchoolYearRolloverCacheModel schoolYearRolloverCacheModel =
			(SchoolYearRolloverCacheModel)object;

		if ((schoolYearRolloverId ==
				schoolYearRolloverCacheModel.schoolYearRolloverId) &&
			(mvccVersion == schoolYearRolloverCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, schoolYearRolloverId);

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
		StringBundler sb = new StringBundler(29);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", schoolYearRolloverId=");
		sb.append(schoolYearRolloverId);
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
		sb.append(", fromSchoolYear=");
		sb.append(fromSchoolYear);
		sb.append(", toSchoolYear=");
		sb.append(toSchoolYear);
		sb.append(", planHash=");
		sb.append(planHash);
		sb.append(", confirmedByUserId=");
		sb.append(confirmedByUserId);
		sb.append(", confirmedByUserName=");
		sb.append(confirmedByUserName);
		sb.append(", confirmedDate=");
		sb.append(confirmedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public SchoolYearRollover toEntityModel() {
		SchoolYearRolloverImpl schoolYearRolloverImpl =
			new SchoolYearRolloverImpl();

		schoolYearRolloverImpl.setMvccVersion(mvccVersion);
		schoolYearRolloverImpl.setSchoolYearRolloverId(schoolYearRolloverId);
		schoolYearRolloverImpl.setCompanyId(companyId);
		schoolYearRolloverImpl.setUserId(userId);

		if (userName == null) {
			schoolYearRolloverImpl.setUserName("");
		}
		else {
			schoolYearRolloverImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			schoolYearRolloverImpl.setCreateDate(null);
		}
		else {
			schoolYearRolloverImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			schoolYearRolloverImpl.setModifiedDate(null);
		}
		else {
			schoolYearRolloverImpl.setModifiedDate(new Date(modifiedDate));
		}

		schoolYearRolloverImpl.setSchoolGroupId(schoolGroupId);

		if (fromSchoolYear == null) {
			schoolYearRolloverImpl.setFromSchoolYear("");
		}
		else {
			schoolYearRolloverImpl.setFromSchoolYear(fromSchoolYear);
		}

		if (toSchoolYear == null) {
			schoolYearRolloverImpl.setToSchoolYear("");
		}
		else {
			schoolYearRolloverImpl.setToSchoolYear(toSchoolYear);
		}

		if (planHash == null) {
			schoolYearRolloverImpl.setPlanHash("");
		}
		else {
			schoolYearRolloverImpl.setPlanHash(planHash);
		}

		schoolYearRolloverImpl.setConfirmedByUserId(confirmedByUserId);

		if (confirmedByUserName == null) {
			schoolYearRolloverImpl.setConfirmedByUserName("");
		}
		else {
			schoolYearRolloverImpl.setConfirmedByUserName(confirmedByUserName);
		}

		if (confirmedDate == Long.MIN_VALUE) {
			schoolYearRolloverImpl.setConfirmedDate(null);
		}
		else {
			schoolYearRolloverImpl.setConfirmedDate(new Date(confirmedDate));
		}

		schoolYearRolloverImpl.resetOriginalValues();

		return schoolYearRolloverImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		schoolYearRolloverId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		fromSchoolYear = objectInput.readUTF();
		toSchoolYear = objectInput.readUTF();
		planHash = objectInput.readUTF();

		confirmedByUserId = objectInput.readLong();
		confirmedByUserName = objectInput.readUTF();
		confirmedDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(schoolYearRolloverId);

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

		if (fromSchoolYear == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(fromSchoolYear);
		}

		if (toSchoolYear == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(toSchoolYear);
		}

		if (planHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(planHash);
		}

		objectOutput.writeLong(confirmedByUserId);

		if (confirmedByUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(confirmedByUserName);
		}

		objectOutput.writeLong(confirmedDate);
	}

	public long mvccVersion;
	public long schoolYearRolloverId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String fromSchoolYear;
	public String toSchoolYear;
	public String planHash;
	public long confirmedByUserId;
	public String confirmedByUserName;
	public long confirmedDate;

}