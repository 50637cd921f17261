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

import nl.klassenkring.roster.model.Pupil;

/**
 * The cache model class for representing Pupil in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PupilCacheModel
	implements CacheModel<Pupil>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PupilCacheModel)) {
			return false;
		}

		PupilCacheModel pupilCacheModel = (PupilCacheModel)object;

		if ((pupilId == pupilCacheModel.pupilId) &&
			(mvccVersion == pupilCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, pupilId);

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
		StringBundler sb = new StringBundler(31);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", pupilId=");
		sb.append(pupilId);
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
		sb.append(", rosterKey=");
		sb.append(rosterKey);
		sb.append(", pupilUserId=");
		sb.append(pupilUserId);
		sb.append(", firstName=");
		sb.append(firstName);
		sb.append(", namePrefix=");
		sb.append(namePrefix);
		sb.append(", lastName=");
		sb.append(lastName);
		sb.append(", birthDate=");
		sb.append(birthDate);
		sb.append(", endDate=");
		sb.append(endDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public Pupil toEntityModel() {
		PupilImpl pupilImpl = new PupilImpl();

		pupilImpl.setMvccVersion(mvccVersion);
		pupilImpl.setPupilId(pupilId);
		pupilImpl.setCompanyId(companyId);
		pupilImpl.setUserId(userId);

		if (userName == null) {
			pupilImpl.setUserName("");
		}
		else {
			pupilImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			pupilImpl.setCreateDate(null);
		}
		else {
			pupilImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			pupilImpl.setModifiedDate(null);
		}
		else {
			pupilImpl.setModifiedDate(new Date(modifiedDate));
		}

		pupilImpl.setSchoolGroupId(schoolGroupId);

		if (rosterKey == null) {
			pupilImpl.setRosterKey("");
		}
		else {
			pupilImpl.setRosterKey(rosterKey);
		}

		pupilImpl.setPupilUserId(pupilUserId);

		if (firstName == null) {
			pupilImpl.setFirstName("");
		}
		else {
			pupilImpl.setFirstName(firstName);
		}

		if (namePrefix == null) {
			pupilImpl.setNamePrefix("");
		}
		else {
			pupilImpl.setNamePrefix(namePrefix);
		}

		if (lastName == null) {
			pupilImpl.setLastName("");
		}
		else {
			pupilImpl.setLastName(lastName);
		}

		if (birthDate == Long.MIN_VALUE) {
			pupilImpl.setBirthDate(null);
		}
		else {
			pupilImpl.setBirthDate(new Date(birthDate));
		}

		if (endDate == Long.MIN_VALUE) {
			pupilImpl.setEndDate(null);
		}
		else {
			pupilImpl.setEndDate(new Date(endDate));
		}

		pupilImpl.resetOriginalValues();

		return pupilImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		pupilId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		rosterKey = objectInput.readUTF();

		pupilUserId = objectInput.readLong();
		firstName = objectInput.readUTF();
		namePrefix = objectInput.readUTF();
		lastName = objectInput.readUTF();
		birthDate = objectInput.readLong();
		endDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(pupilId);

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

		if (rosterKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(rosterKey);
		}

		objectOutput.writeLong(pupilUserId);

		if (firstName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(firstName);
		}

		if (namePrefix == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(namePrefix);
		}

		if (lastName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(lastName);
		}

		objectOutput.writeLong(birthDate);
		objectOutput.writeLong(endDate);
	}

	public long mvccVersion;
	public long pupilId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String rosterKey;
	public long pupilUserId;
	public String firstName;
	public String namePrefix;
	public String lastName;
	public long birthDate;
	public long endDate;

}