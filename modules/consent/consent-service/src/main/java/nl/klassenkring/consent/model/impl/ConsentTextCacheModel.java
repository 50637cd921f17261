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

import nl.klassenkring.consent.model.ConsentText;

/**
 * The cache model class for representing ConsentText in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ConsentTextCacheModel
	implements CacheModel<ConsentText>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ConsentTextCacheModel)) {
			return false;
		}

		ConsentTextCacheModel consentTextCacheModel =
			(ConsentTextCacheModel)object;

		if ((consentTextId == consentTextCacheModel.consentTextId) &&
			(mvccVersion == consentTextCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, consentTextId);

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
		sb.append(", consentTextId=");
		sb.append(consentTextId);
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
		sb.append(", version=");
		sb.append(version);
		sb.append(", explanation=");
		sb.append(explanation);
		sb.append(", refusalMeaning=");
		sb.append(refusalMeaning);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ConsentText toEntityModel() {
		ConsentTextImpl consentTextImpl = new ConsentTextImpl();

		consentTextImpl.setMvccVersion(mvccVersion);
		consentTextImpl.setConsentTextId(consentTextId);
		consentTextImpl.setCompanyId(companyId);
		consentTextImpl.setUserId(userId);

		if (userName == null) {
			consentTextImpl.setUserName("");
		}
		else {
			consentTextImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			consentTextImpl.setCreateDate(null);
		}
		else {
			consentTextImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			consentTextImpl.setModifiedDate(null);
		}
		else {
			consentTextImpl.setModifiedDate(new Date(modifiedDate));
		}

		consentTextImpl.setSchoolGroupId(schoolGroupId);

		if (purposeKey == null) {
			consentTextImpl.setPurposeKey("");
		}
		else {
			consentTextImpl.setPurposeKey(purposeKey);
		}

		consentTextImpl.setVersion(version);

		if (explanation == null) {
			consentTextImpl.setExplanation("");
		}
		else {
			consentTextImpl.setExplanation(explanation);
		}

		if (refusalMeaning == null) {
			consentTextImpl.setRefusalMeaning("");
		}
		else {
			consentTextImpl.setRefusalMeaning(refusalMeaning);
		}

		consentTextImpl.resetOriginalValues();

		return consentTextImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		consentTextId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		purposeKey = objectInput.readUTF();

		version = objectInput.readInt();
		explanation = (String)objectInput.readObject();
		refusalMeaning = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(consentTextId);

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

		objectOutput.writeInt(version);

		if (explanation == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(explanation);
		}

		if (refusalMeaning == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(refusalMeaning);
		}
	}

	public long mvccVersion;
	public long consentTextId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String purposeKey;
	public int version;
	public String explanation;
	public String refusalMeaning;

}