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

import nl.klassenkring.roster.model.GuardianInvitation;

/**
 * The cache model class for representing GuardianInvitation in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class GuardianInvitationCacheModel
	implements CacheModel<GuardianInvitation>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof GuardianInvitationCacheModel)) {
			return false;
		}

		GuardianInvitationCacheModel guardianInvitationCacheModel =
			(GuardianInvitationCacheModel)object;

		if ((guardianInvitationId ==
				guardianInvitationCacheModel.guardianInvitationId) &&
			(mvccVersion == guardianInvitationCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, guardianInvitationId);

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
		sb.append(", guardianInvitationId=");
		sb.append(guardianInvitationId);
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
		sb.append(", codeHash=");
		sb.append(codeHash);
		sb.append(", expirationDate=");
		sb.append(expirationDate);
		sb.append(", redeemedByUserId=");
		sb.append(redeemedByUserId);
		sb.append(", redeemedDate=");
		sb.append(redeemedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public GuardianInvitation toEntityModel() {
		GuardianInvitationImpl guardianInvitationImpl =
			new GuardianInvitationImpl();

		guardianInvitationImpl.setMvccVersion(mvccVersion);
		guardianInvitationImpl.setGuardianInvitationId(guardianInvitationId);
		guardianInvitationImpl.setCompanyId(companyId);
		guardianInvitationImpl.setUserId(userId);

		if (userName == null) {
			guardianInvitationImpl.setUserName("");
		}
		else {
			guardianInvitationImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			guardianInvitationImpl.setCreateDate(null);
		}
		else {
			guardianInvitationImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			guardianInvitationImpl.setModifiedDate(null);
		}
		else {
			guardianInvitationImpl.setModifiedDate(new Date(modifiedDate));
		}

		guardianInvitationImpl.setSchoolGroupId(schoolGroupId);
		guardianInvitationImpl.setGuardianId(guardianId);
		guardianInvitationImpl.setPupilId(pupilId);

		if (codeHash == null) {
			guardianInvitationImpl.setCodeHash("");
		}
		else {
			guardianInvitationImpl.setCodeHash(codeHash);
		}

		if (expirationDate == Long.MIN_VALUE) {
			guardianInvitationImpl.setExpirationDate(null);
		}
		else {
			guardianInvitationImpl.setExpirationDate(new Date(expirationDate));
		}

		guardianInvitationImpl.setRedeemedByUserId(redeemedByUserId);

		if (redeemedDate == Long.MIN_VALUE) {
			guardianInvitationImpl.setRedeemedDate(null);
		}
		else {
			guardianInvitationImpl.setRedeemedDate(new Date(redeemedDate));
		}

		guardianInvitationImpl.resetOriginalValues();

		return guardianInvitationImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		guardianInvitationId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		guardianId = objectInput.readLong();

		pupilId = objectInput.readLong();
		codeHash = objectInput.readUTF();
		expirationDate = objectInput.readLong();

		redeemedByUserId = objectInput.readLong();
		redeemedDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(guardianInvitationId);

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

		if (codeHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(codeHash);
		}

		objectOutput.writeLong(expirationDate);

		objectOutput.writeLong(redeemedByUserId);
		objectOutput.writeLong(redeemedDate);
	}

	public long mvccVersion;
	public long guardianInvitationId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long guardianId;
	public long pupilId;
	public String codeHash;
	public long expirationDate;
	public long redeemedByUserId;
	public long redeemedDate;

}