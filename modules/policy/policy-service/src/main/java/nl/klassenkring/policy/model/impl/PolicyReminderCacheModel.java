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

import nl.klassenkring.policy.model.PolicyReminder;

/**
 * The cache model class for representing PolicyReminder in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PolicyReminderCacheModel
	implements CacheModel<PolicyReminder>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PolicyReminderCacheModel)) {
			return false;
		}

		PolicyReminderCacheModel policyReminderCacheModel =
			(PolicyReminderCacheModel)object;

		if ((policyReminderId == policyReminderCacheModel.policyReminderId) &&
			(mvccVersion == policyReminderCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, policyReminderId);

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
		sb.append(", policyReminderId=");
		sb.append(policyReminderId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", modifiedDate=");
		sb.append(modifiedDate);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", ruleId=");
		sb.append(ruleId);
		sb.append(", remindedOn=");
		sb.append(remindedOn);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PolicyReminder toEntityModel() {
		PolicyReminderImpl policyReminderImpl = new PolicyReminderImpl();

		policyReminderImpl.setMvccVersion(mvccVersion);
		policyReminderImpl.setPolicyReminderId(policyReminderId);
		policyReminderImpl.setCompanyId(companyId);

		if (createDate == Long.MIN_VALUE) {
			policyReminderImpl.setCreateDate(null);
		}
		else {
			policyReminderImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			policyReminderImpl.setModifiedDate(null);
		}
		else {
			policyReminderImpl.setModifiedDate(new Date(modifiedDate));
		}

		policyReminderImpl.setSchoolGroupId(schoolGroupId);
		policyReminderImpl.setGroupId(groupId);

		if (ruleId == null) {
			policyReminderImpl.setRuleId("");
		}
		else {
			policyReminderImpl.setRuleId(ruleId);
		}

		if (remindedOn == null) {
			policyReminderImpl.setRemindedOn("");
		}
		else {
			policyReminderImpl.setRemindedOn(remindedOn);
		}

		policyReminderImpl.resetOriginalValues();

		return policyReminderImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		policyReminderId = objectInput.readLong();

		companyId = objectInput.readLong();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		groupId = objectInput.readLong();
		ruleId = objectInput.readUTF();
		remindedOn = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(policyReminderId);

		objectOutput.writeLong(companyId);
		objectOutput.writeLong(createDate);
		objectOutput.writeLong(modifiedDate);

		objectOutput.writeLong(schoolGroupId);

		objectOutput.writeLong(groupId);

		if (ruleId == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(ruleId);
		}

		if (remindedOn == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(remindedOn);
		}
	}

	public long mvccVersion;
	public long policyReminderId;
	public long companyId;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long groupId;
	public String ruleId;
	public String remindedOn;

}