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

import nl.klassenkring.roster.model.Guardian;

/**
 * The cache model class for representing Guardian in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class GuardianCacheModel
	implements CacheModel<Guardian>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof GuardianCacheModel)) {
			return false;
		}

		GuardianCacheModel guardianCacheModel = (GuardianCacheModel)object;

		if ((guardianId == guardianCacheModel.guardianId) &&
			(mvccVersion == guardianCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, guardianId);

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
		sb.append(", guardianId=");
		sb.append(guardianId);
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
		sb.append(", guardianUserId=");
		sb.append(guardianUserId);
		sb.append(", firstName=");
		sb.append(firstName);
		sb.append(", namePrefix=");
		sb.append(namePrefix);
		sb.append(", lastName=");
		sb.append(lastName);
		sb.append(", emailAddress=");
		sb.append(emailAddress);
		sb.append(", endDate=");
		sb.append(endDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public Guardian toEntityModel() {
		GuardianImpl guardianImpl = new GuardianImpl();

		guardianImpl.setMvccVersion(mvccVersion);
		guardianImpl.setGuardianId(guardianId);
		guardianImpl.setCompanyId(companyId);
		guardianImpl.setUserId(userId);

		if (userName == null) {
			guardianImpl.setUserName("");
		}
		else {
			guardianImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			guardianImpl.setCreateDate(null);
		}
		else {
			guardianImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			guardianImpl.setModifiedDate(null);
		}
		else {
			guardianImpl.setModifiedDate(new Date(modifiedDate));
		}

		guardianImpl.setSchoolGroupId(schoolGroupId);

		if (rosterKey == null) {
			guardianImpl.setRosterKey("");
		}
		else {
			guardianImpl.setRosterKey(rosterKey);
		}

		guardianImpl.setGuardianUserId(guardianUserId);

		if (firstName == null) {
			guardianImpl.setFirstName("");
		}
		else {
			guardianImpl.setFirstName(firstName);
		}

		if (namePrefix == null) {
			guardianImpl.setNamePrefix("");
		}
		else {
			guardianImpl.setNamePrefix(namePrefix);
		}

		if (lastName == null) {
			guardianImpl.setLastName("");
		}
		else {
			guardianImpl.setLastName(lastName);
		}

		if (emailAddress == null) {
			guardianImpl.setEmailAddress("");
		}
		else {
			guardianImpl.setEmailAddress(emailAddress);
		}

		if (endDate == Long.MIN_VALUE) {
			guardianImpl.setEndDate(null);
		}
		else {
			guardianImpl.setEndDate(new Date(endDate));
		}

		guardianImpl.resetOriginalValues();

		return guardianImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		guardianId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		rosterKey = objectInput.readUTF();

		guardianUserId = objectInput.readLong();
		firstName = objectInput.readUTF();
		namePrefix = objectInput.readUTF();
		lastName = objectInput.readUTF();
		emailAddress = objectInput.readUTF();
		endDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(guardianId);

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

		objectOutput.writeLong(guardianUserId);

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

		if (emailAddress == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(emailAddress);
		}

		objectOutput.writeLong(endDate);
	}

	public long mvccVersion;
	public long guardianId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String rosterKey;
	public long guardianUserId;
	public String firstName;
	public String namePrefix;
	public String lastName;
	public String emailAddress;
	public long endDate;

}