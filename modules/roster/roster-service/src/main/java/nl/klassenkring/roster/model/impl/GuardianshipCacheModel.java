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

import nl.klassenkring.roster.model.Guardianship;

/**
 * The cache model class for representing Guardianship in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class GuardianshipCacheModel
	implements CacheModel<Guardianship>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof GuardianshipCacheModel)) {
			return false;
		}

		GuardianshipCacheModel guardianshipCacheModel =
			(GuardianshipCacheModel)object;

		if ((guardianshipId == guardianshipCacheModel.guardianshipId) &&
			(mvccVersion == guardianshipCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, guardianshipId);

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
		sb.append(", guardianshipId=");
		sb.append(guardianshipId);
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
		sb.append(", guardianId=");
		sb.append(guardianId);
		sb.append(", pupilId=");
		sb.append(pupilId);
		sb.append(", relation=");
		sb.append(relation);
		sb.append(", authority=");
		sb.append(authority);
		sb.append(", startDate=");
		sb.append(startDate);
		sb.append(", endDate=");
		sb.append(endDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public Guardianship toEntityModel() {
		GuardianshipImpl guardianshipImpl = new GuardianshipImpl();

		guardianshipImpl.setMvccVersion(mvccVersion);
		guardianshipImpl.setGuardianshipId(guardianshipId);
		guardianshipImpl.setCompanyId(companyId);
		guardianshipImpl.setUserId(userId);

		if (userName == null) {
			guardianshipImpl.setUserName("");
		}
		else {
			guardianshipImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			guardianshipImpl.setCreateDate(null);
		}
		else {
			guardianshipImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			guardianshipImpl.setModifiedDate(null);
		}
		else {
			guardianshipImpl.setModifiedDate(new Date(modifiedDate));
		}

		guardianshipImpl.setSchoolGroupId(schoolGroupId);
		guardianshipImpl.setGuardianId(guardianId);
		guardianshipImpl.setPupilId(pupilId);

		if (relation == null) {
			guardianshipImpl.setRelation("");
		}
		else {
			guardianshipImpl.setRelation(relation);
		}

		guardianshipImpl.setAuthority(authority);

		if (startDate == Long.MIN_VALUE) {
			guardianshipImpl.setStartDate(null);
		}
		else {
			guardianshipImpl.setStartDate(new Date(startDate));
		}

		if (endDate == Long.MIN_VALUE) {
			guardianshipImpl.setEndDate(null);
		}
		else {
			guardianshipImpl.setEndDate(new Date(endDate));
		}

		guardianshipImpl.resetOriginalValues();

		return guardianshipImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		guardianshipId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		guardianId = objectInput.readLong();

		pupilId = objectInput.readLong();
		relation = objectInput.readUTF();

		authority = objectInput.readBoolean();
		startDate = objectInput.readLong();
		endDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(guardianshipId);

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

		objectOutput.writeLong(guardianId);

		objectOutput.writeLong(pupilId);

		if (relation == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(relation);
		}

		objectOutput.writeBoolean(authority);
		objectOutput.writeLong(startDate);
		objectOutput.writeLong(endDate);
	}

	public long mvccVersion;
	public long guardianshipId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long guardianId;
	public long pupilId;
	public String relation;
	public boolean authority;
	public long startDate;
	public long endDate;

}