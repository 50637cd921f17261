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

import nl.klassenkring.policy.model.PolicyDocument;

/**
 * The cache model class for representing PolicyDocument in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PolicyDocumentCacheModel
	implements CacheModel<PolicyDocument>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PolicyDocumentCacheModel)) {
			return false;
		}

		PolicyDocumentCacheModel policyDocumentCacheModel =
			(PolicyDocumentCacheModel)object;

		if ((policyDocumentId == policyDocumentCacheModel.policyDocumentId) &&
			(mvccVersion == policyDocumentCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, policyDocumentId);

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
		StringBundler sb = new StringBundler(35);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", policyDocumentId=");
		sb.append(policyDocumentId);
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
		sb.append(", version=");
		sb.append(version);
		sb.append(", title=");
		sb.append(title);
		sb.append(", ruleValues=");
		sb.append(ruleValues);
		sb.append(", valueSources=");
		sb.append(valueSources);
		sb.append(", note=");
		sb.append(note);
		sb.append(", status=");
		sb.append(status);
		sb.append(", validFrom=");
		sb.append(validFrom);
		sb.append(", adoptedByUserId=");
		sb.append(adoptedByUserId);
		sb.append(", adoptedByUserName=");
		sb.append(adoptedByUserName);
		sb.append(", adoptedDate=");
		sb.append(adoptedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PolicyDocument toEntityModel() {
		PolicyDocumentImpl policyDocumentImpl = new PolicyDocumentImpl();

		policyDocumentImpl.setMvccVersion(mvccVersion);
		policyDocumentImpl.setPolicyDocumentId(policyDocumentId);
		policyDocumentImpl.setCompanyId(companyId);
		policyDocumentImpl.setUserId(userId);

		if (userName == null) {
			policyDocumentImpl.setUserName("");
		}
		else {
			policyDocumentImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			policyDocumentImpl.setCreateDate(null);
		}
		else {
			policyDocumentImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			policyDocumentImpl.setModifiedDate(null);
		}
		else {
			policyDocumentImpl.setModifiedDate(new Date(modifiedDate));
		}

		policyDocumentImpl.setVersion(version);

		if (title == null) {
			policyDocumentImpl.setTitle("");
		}
		else {
			policyDocumentImpl.setTitle(title);
		}

		if (ruleValues == null) {
			policyDocumentImpl.setRuleValues("");
		}
		else {
			policyDocumentImpl.setRuleValues(ruleValues);
		}

		if (valueSources == null) {
			policyDocumentImpl.setValueSources("");
		}
		else {
			policyDocumentImpl.setValueSources(valueSources);
		}

		if (note == null) {
			policyDocumentImpl.setNote("");
		}
		else {
			policyDocumentImpl.setNote(note);
		}

		if (status == null) {
			policyDocumentImpl.setStatus("");
		}
		else {
			policyDocumentImpl.setStatus(status);
		}

		if (validFrom == Long.MIN_VALUE) {
			policyDocumentImpl.setValidFrom(null);
		}
		else {
			policyDocumentImpl.setValidFrom(new Date(validFrom));
		}

		policyDocumentImpl.setAdoptedByUserId(adoptedByUserId);

		if (adoptedByUserName == null) {
			policyDocumentImpl.setAdoptedByUserName("");
		}
		else {
			policyDocumentImpl.setAdoptedByUserName(adoptedByUserName);
		}

		if (adoptedDate == Long.MIN_VALUE) {
			policyDocumentImpl.setAdoptedDate(null);
		}
		else {
			policyDocumentImpl.setAdoptedDate(new Date(adoptedDate));
		}

		policyDocumentImpl.resetOriginalValues();

		return policyDocumentImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		policyDocumentId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		version = objectInput.readInt();
		title = objectInput.readUTF();
		ruleValues = (String)objectInput.readObject();
		valueSources = (String)objectInput.readObject();
		note = objectInput.readUTF();
		status = objectInput.readUTF();
		validFrom = objectInput.readLong();

		adoptedByUserId = objectInput.readLong();
		adoptedByUserName = objectInput.readUTF();
		adoptedDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(policyDocumentId);

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

		objectOutput.writeInt(version);

		if (title == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(title);
		}

		if (ruleValues == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(ruleValues);
		}

		if (valueSources == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(valueSources);
		}

		if (note == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(note);
		}

		if (status == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(status);
		}

		objectOutput.writeLong(validFrom);

		objectOutput.writeLong(adoptedByUserId);

		if (adoptedByUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(adoptedByUserName);
		}

		objectOutput.writeLong(adoptedDate);
	}

	public long mvccVersion;
	public long policyDocumentId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public int version;
	public String title;
	public String ruleValues;
	public String valueSources;
	public String note;
	public String status;
	public long validFrom;
	public long adoptedByUserId;
	public String adoptedByUserName;
	public long adoptedDate;

}