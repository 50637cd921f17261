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

import nl.klassenkring.roster.model.RosterImport;

/**
 * The cache model class for representing RosterImport in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class RosterImportCacheModel
	implements CacheModel<RosterImport>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof RosterImportCacheModel)) {
			return false;
		}

		RosterImportCacheModel rosterImportCacheModel =
			(RosterImportCacheModel)object;

		if ((rosterImportId == rosterImportCacheModel.rosterImportId) &&
			(mvccVersion == rosterImportCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, rosterImportId);

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
		StringBundler sb = new StringBundler(41);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", rosterImportId=");
		sb.append(rosterImportId);
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
		sb.append(", format=");
		sb.append(format);
		sb.append(", fileName=");
		sb.append(fileName);
		sb.append(", fileHash=");
		sb.append(fileHash);
		sb.append(", planHash=");
		sb.append(planHash);
		sb.append(", schoolYear=");
		sb.append(schoolYear);
		sb.append(", addedCount=");
		sb.append(addedCount);
		sb.append(", changedCount=");
		sb.append(changedCount);
		sb.append(", endedCount=");
		sb.append(endedCount);
		sb.append(", status=");
		sb.append(status);
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
	public RosterImport toEntityModel() {
		RosterImportImpl rosterImportImpl = new RosterImportImpl();

		rosterImportImpl.setMvccVersion(mvccVersion);
		rosterImportImpl.setRosterImportId(rosterImportId);
		rosterImportImpl.setCompanyId(companyId);
		rosterImportImpl.setUserId(userId);

		if (userName == null) {
			rosterImportImpl.setUserName("");
		}
		else {
			rosterImportImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			rosterImportImpl.setCreateDate(null);
		}
		else {
			rosterImportImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			rosterImportImpl.setModifiedDate(null);
		}
		else {
			rosterImportImpl.setModifiedDate(new Date(modifiedDate));
		}

		rosterImportImpl.setSchoolGroupId(schoolGroupId);

		if (format == null) {
			rosterImportImpl.setFormat("");
		}
		else {
			rosterImportImpl.setFormat(format);
		}

		if (fileName == null) {
			rosterImportImpl.setFileName("");
		}
		else {
			rosterImportImpl.setFileName(fileName);
		}

		if (fileHash == null) {
			rosterImportImpl.setFileHash("");
		}
		else {
			rosterImportImpl.setFileHash(fileHash);
		}

		if (planHash == null) {
			rosterImportImpl.setPlanHash("");
		}
		else {
			rosterImportImpl.setPlanHash(planHash);
		}

		if (schoolYear == null) {
			rosterImportImpl.setSchoolYear("");
		}
		else {
			rosterImportImpl.setSchoolYear(schoolYear);
		}

		rosterImportImpl.setAddedCount(addedCount);
		rosterImportImpl.setChangedCount(changedCount);
		rosterImportImpl.setEndedCount(endedCount);

		if (status == null) {
			rosterImportImpl.setStatus("");
		}
		else {
			rosterImportImpl.setStatus(status);
		}

		rosterImportImpl.setConfirmedByUserId(confirmedByUserId);

		if (confirmedByUserName == null) {
			rosterImportImpl.setConfirmedByUserName("");
		}
		else {
			rosterImportImpl.setConfirmedByUserName(confirmedByUserName);
		}

		if (confirmedDate == Long.MIN_VALUE) {
			rosterImportImpl.setConfirmedDate(null);
		}
		else {
			rosterImportImpl.setConfirmedDate(new Date(confirmedDate));
		}

		rosterImportImpl.resetOriginalValues();

		return rosterImportImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		rosterImportId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		format = objectInput.readUTF();
		fileName = objectInput.readUTF();
		fileHash = objectInput.readUTF();
		planHash = objectInput.readUTF();
		schoolYear = objectInput.readUTF();

		addedCount = objectInput.readInt();

		changedCount = objectInput.readInt();

		endedCount = objectInput.readInt();
		status = objectInput.readUTF();

		confirmedByUserId = objectInput.readLong();
		confirmedByUserName = objectInput.readUTF();
		confirmedDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(rosterImportId);

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

		if (format == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(format);
		}

		if (fileName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(fileName);
		}

		if (fileHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(fileHash);
		}

		if (planHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(planHash);
		}

		if (schoolYear == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(schoolYear);
		}

		objectOutput.writeInt(addedCount);

		objectOutput.writeInt(changedCount);

		objectOutput.writeInt(endedCount);

		if (status == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(status);
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
	public long rosterImportId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String format;
	public String fileName;
	public String fileHash;
	public String planHash;
	public String schoolYear;
	public int addedCount;
	public int changedCount;
	public int endedCount;
	public String status;
	public long confirmedByUserId;
	public String confirmedByUserName;
	public long confirmedDate;

}