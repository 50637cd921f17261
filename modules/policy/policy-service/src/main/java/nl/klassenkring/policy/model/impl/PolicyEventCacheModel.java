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

import nl.klassenkring.policy.model.PolicyEvent;

/**
 * The cache model class for representing PolicyEvent in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PolicyEventCacheModel
	implements CacheModel<PolicyEvent>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PolicyEventCacheModel)) {
			return false;
		}

		PolicyEventCacheModel policyEventCacheModel =
			(PolicyEventCacheModel)object;

		if ((policyEventId == policyEventCacheModel.policyEventId) &&
			(mvccVersion == policyEventCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, policyEventId);

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
		sb.append(", policyEventId=");
		sb.append(policyEventId);
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
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", eventType=");
		sb.append(eventType);
		sb.append(", ruleId=");
		sb.append(ruleId);
		sb.append(", reasonKey=");
		sb.append(reasonKey);
		sb.append(", classNameId=");
		sb.append(classNameId);
		sb.append(", classPK=");
		sb.append(classPK);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PolicyEvent toEntityModel() {
		PolicyEventImpl policyEventImpl = new PolicyEventImpl();

		policyEventImpl.setMvccVersion(mvccVersion);
		policyEventImpl.setPolicyEventId(policyEventId);
		policyEventImpl.setCompanyId(companyId);
		policyEventImpl.setUserId(userId);

		if (userName == null) {
			policyEventImpl.setUserName("");
		}
		else {
			policyEventImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			policyEventImpl.setCreateDate(null);
		}
		else {
			policyEventImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			policyEventImpl.setModifiedDate(null);
		}
		else {
			policyEventImpl.setModifiedDate(new Date(modifiedDate));
		}

		policyEventImpl.setSchoolGroupId(schoolGroupId);
		policyEventImpl.setGroupId(groupId);

		if (eventType == null) {
			policyEventImpl.setEventType("");
		}
		else {
			policyEventImpl.setEventType(eventType);
		}

		if (ruleId == null) {
			policyEventImpl.setRuleId("");
		}
		else {
			policyEventImpl.setRuleId(ruleId);
		}

		if (reasonKey == null) {
			policyEventImpl.setReasonKey("");
		}
		else {
			policyEventImpl.setReasonKey(reasonKey);
		}

		policyEventImpl.setClassNameId(classNameId);
		policyEventImpl.setClassPK(classPK);

		policyEventImpl.resetOriginalValues();

		return policyEventImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		policyEventId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		groupId = objectInput.readLong();
		eventType = objectInput.readUTF();
		ruleId = objectInput.readUTF();
		reasonKey = objectInput.readUTF();

		classNameId = objectInput.readLong();

		classPK = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(policyEventId);

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

		objectOutput.writeLong(groupId);

		if (eventType == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(eventType);
		}

		if (ruleId == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(ruleId);
		}

		if (reasonKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reasonKey);
		}

		objectOutput.writeLong(classNameId);

		objectOutput.writeLong(classPK);
	}

	public long mvccVersion;
	public long policyEventId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long groupId;
	public String eventType;
	public String ruleId;
	public String reasonKey;
	public long classNameId;
	public long classPK;

}