/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.consent.model.ConsentPurpose;

/**
 * The cache model class for representing ConsentPurpose in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ConsentPurposeCacheModel
	implements CacheModel<ConsentPurpose>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ConsentPurposeCacheModel)) {
			return false;
		}

		ConsentPurposeCacheModel consentPurposeCacheModel =
			(ConsentPurposeCacheModel)object;

		if ((consentPurposeId == consentPurposeCacheModel.consentPurposeId) &&
			(mvccVersion == consentPurposeCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, consentPurposeId);

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
		sb.append(", consentPurposeId=");
		sb.append(consentPurposeId);
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
		sb.append(", purposeKey=");
		sb.append(purposeKey);
		sb.append(", name=");
		sb.append(name);
		sb.append(", position=");
		sb.append(position);
		sb.append(", active=");
		sb.append(active);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ConsentPurpose toEntityModel() {
		ConsentPurposeImpl consentPurposeImpl = new ConsentPurposeImpl();

		consentPurposeImpl.setMvccVersion(mvccVersion);
		consentPurposeImpl.setConsentPurposeId(consentPurposeId);
		consentPurposeImpl.setCompanyId(companyId);
		consentPurposeImpl.setUserId(userId);

		if (userName == null) {
			consentPurposeImpl.setUserName("");
		}
		else {
			consentPurposeImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			consentPurposeImpl.setCreateDate(null);
		}
		else {
			consentPurposeImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			consentPurposeImpl.setModifiedDate(null);
		}
		else {
			consentPurposeImpl.setModifiedDate(new Date(modifiedDate));
		}

		consentPurposeImpl.setSchoolGroupId(schoolGroupId);

		if (purposeKey == null) {
			consentPurposeImpl.setPurposeKey("");
		}
		else {
			consentPurposeImpl.setPurposeKey(purposeKey);
		}

		if (name == null) {
			consentPurposeImpl.setName("");
		}
		else {
			consentPurposeImpl.setName(name);
		}

		consentPurposeImpl.setPosition(position);
		consentPurposeImpl.setActive(active);

		consentPurposeImpl.resetOriginalValues();

		return consentPurposeImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		consentPurposeId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		purposeKey = objectInput.readUTF();
		name = objectInput.readUTF();

		position = objectInput.readInt();

		active = objectInput.readBoolean();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(consentPurposeId);

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

		if (purposeKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(purposeKey);
		}

		if (name == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(name);
		}

		objectOutput.writeInt(position);

		objectOutput.writeBoolean(active);
	}

	public long mvccVersion;
	public long consentPurposeId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String purposeKey;
	public String name;
	public int position;
	public boolean active;

}