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

import nl.klassenkring.policy.model.PolicyDeviation;

/**
 * The cache model class for representing PolicyDeviation in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PolicyDeviationCacheModel
	implements CacheModel<PolicyDeviation>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PolicyDeviationCacheModel)) {
			return false;
		}

		PolicyDeviationCacheModel policyDeviationCacheModel =
			(PolicyDeviationCacheModel)object;

		if ((policyDeviationId ==
				policyDeviationCacheModel.policyDeviationId) &&
			(mvccVersion == policyDeviationCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, policyDeviationId);

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
		StringBundler sb = new StringBundler(43);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", policyDeviationId=");
		sb.append(policyDeviationId);
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
		sb.append(", parameterKey=");
		sb.append(parameterKey);
		sb.append(", ruleValue=");
		sb.append(ruleValue);
		sb.append(", reason=");
		sb.append(reason);
		sb.append(", validFrom=");
		sb.append(validFrom);
		sb.append(", status=");
		sb.append(status);
		sb.append(", submittedByUserId=");
		sb.append(submittedByUserId);
		sb.append(", submittedDate=");
		sb.append(submittedDate);
		sb.append(", decidedByUserId=");
		sb.append(decidedByUserId);
		sb.append(", decidedByUserName=");
		sb.append(decidedByUserName);
		sb.append(", decidedDate=");
		sb.append(decidedDate);
		sb.append(", decisionReason=");
		sb.append(decisionReason);
		sb.append(", withdrawnByUserId=");
		sb.append(withdrawnByUserId);
		sb.append(", withdrawnDate=");
		sb.append(withdrawnDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PolicyDeviation toEntityModel() {
		PolicyDeviationImpl policyDeviationImpl = new PolicyDeviationImpl();

		policyDeviationImpl.setMvccVersion(mvccVersion);
		policyDeviationImpl.setPolicyDeviationId(policyDeviationId);
		policyDeviationImpl.setCompanyId(companyId);
		policyDeviationImpl.setUserId(userId);

		if (userName == null) {
			policyDeviationImpl.setUserName("");
		}
		else {
			policyDeviationImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			policyDeviationImpl.setCreateDate(null);
		}
		else {
			policyDeviationImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			policyDeviationImpl.setModifiedDate(null);
		}
		else {
			policyDeviationImpl.setModifiedDate(new Date(modifiedDate));
		}

		policyDeviationImpl.setSchoolGroupId(schoolGroupId);

		if (parameterKey == null) {
			policyDeviationImpl.setParameterKey("");
		}
		else {
			policyDeviationImpl.setParameterKey(parameterKey);
		}

		if (ruleValue == null) {
			policyDeviationImpl.setRuleValue("");
		}
		else {
			policyDeviationImpl.setRuleValue(ruleValue);
		}

		if (reason == null) {
			policyDeviationImpl.setReason("");
		}
		else {
			policyDeviationImpl.setReason(reason);
		}

		if (validFrom == Long.MIN_VALUE) {
			policyDeviationImpl.setValidFrom(null);
		}
		else {
			policyDeviationImpl.setValidFrom(new Date(validFrom));
		}

		if (status == null) {
			policyDeviationImpl.setStatus("");
		}
		else {
			policyDeviationImpl.setStatus(status);
		}

		policyDeviationImpl.setSubmittedByUserId(submittedByUserId);

		if (submittedDate == Long.MIN_VALUE) {
			policyDeviationImpl.setSubmittedDate(null);
		}
		else {
			policyDeviationImpl.setSubmittedDate(new Date(submittedDate));
		}

		policyDeviationImpl.setDecidedByUserId(decidedByUserId);

		if (decidedByUserName == null) {
			policyDeviationImpl.setDecidedByUserName("");
		}
		else {
			policyDeviationImpl.setDecidedByUserName(decidedByUserName);
		}

		if (decidedDate == Long.MIN_VALUE) {
			policyDeviationImpl.setDecidedDate(null);
		}
		else {
			policyDeviationImpl.setDecidedDate(new Date(decidedDate));
		}

		if (decisionReason == null) {
			policyDeviationImpl.setDecisionReason("");
		}
		else {
			policyDeviationImpl.setDecisionReason(decisionReason);
		}

		policyDeviationImpl.setWithdrawnByUserId(withdrawnByUserId);

		if (withdrawnDate == Long.MIN_VALUE) {
			policyDeviationImpl.setWithdrawnDate(null);
		}
		else {
			policyDeviationImpl.setWithdrawnDate(new Date(withdrawnDate));
		}

		policyDeviationImpl.resetOriginalValues();

		return policyDeviationImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		policyDeviationId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		parameterKey = objectInput.readUTF();
		ruleValue = (String)objectInput.readObject();
		reason = objectInput.readUTF();
		validFrom = objectInput.readLong();
		status = objectInput.readUTF();

		submittedByUserId = objectInput.readLong();
		submittedDate = objectInput.readLong();

		decidedByUserId = objectInput.readLong();
		decidedByUserName = objectInput.readUTF();
		decidedDate = objectInput.readLong();
		decisionReason = objectInput.readUTF();

		withdrawnByUserId = objectInput.readLong();
		withdrawnDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(policyDeviationId);

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

		if (parameterKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(parameterKey);
		}

		if (ruleValue == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(ruleValue);
		}

		if (reason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reason);
		}

		objectOutput.writeLong(validFrom);

		if (status == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(status);
		}

		objectOutput.writeLong(submittedByUserId);
		objectOutput.writeLong(submittedDate);

		objectOutput.writeLong(decidedByUserId);

		if (decidedByUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(decidedByUserName);
		}

		objectOutput.writeLong(decidedDate);

		if (decisionReason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(decisionReason);
		}

		objectOutput.writeLong(withdrawnByUserId);
		objectOutput.writeLong(withdrawnDate);
	}

	public long mvccVersion;
	public long policyDeviationId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String parameterKey;
	public String ruleValue;
	public String reason;
	public long validFrom;
	public String status;
	public long submittedByUserId;
	public long submittedDate;
	public long decidedByUserId;
	public String decidedByUserName;
	public long decidedDate;
	public String decisionReason;
	public long withdrawnByUserId;
	public long withdrawnDate;

}