/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.policy.model.Acknowledgement;

/**
 * The cache model class for representing Acknowledgement in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class AcknowledgementCacheModel
	implements CacheModel<Acknowledgement>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof AcknowledgementCacheModel)) {
			return false;
		}

		AcknowledgementCacheModel acknowledgementCacheModel =
			(AcknowledgementCacheModel)object;

		if ((acknowledgementId ==
				acknowledgementCacheModel.acknowledgementId) &&
			(mvccVersion == acknowledgementCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, acknowledgementId);

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
		StringBundler sb = new StringBundler(19);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", acknowledgementId=");
		sb.append(acknowledgementId);
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
		sb.append(", versionKey=");
		sb.append(versionKey);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public Acknowledgement toEntityModel() {
		AcknowledgementImpl acknowledgementImpl = new AcknowledgementImpl();

		acknowledgementImpl.setMvccVersion(mvccVersion);
		acknowledgementImpl.setAcknowledgementId(acknowledgementId);
		acknowledgementImpl.setCompanyId(companyId);
		acknowledgementImpl.setUserId(userId);

		if (userName == null) {
			acknowledgementImpl.setUserName("");
		}
		else {
			acknowledgementImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			acknowledgementImpl.setCreateDate(null);
		}
		else {
			acknowledgementImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			acknowledgementImpl.setModifiedDate(null);
		}
		else {
			acknowledgementImpl.setModifiedDate(new Date(modifiedDate));
		}

		acknowledgementImpl.setSchoolGroupId(schoolGroupId);

		if (versionKey == null) {
			acknowledgementImpl.setVersionKey("");
		}
		else {
			acknowledgementImpl.setVersionKey(versionKey);
		}

		acknowledgementImpl.resetOriginalValues();

		return acknowledgementImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		acknowledgementId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		versionKey = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(acknowledgementId);

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

		if (versionKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(versionKey);
		}
	}

	public long mvccVersion;
	public long acknowledgementId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String versionKey;

}