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

import nl.klassenkring.consent.model.ConsentDecision;

/**
 * The cache model class for representing ConsentDecision in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ConsentDecisionCacheModel
	implements CacheModel<ConsentDecision>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ConsentDecisionCacheModel)) {
			return false;
		}

		ConsentDecisionCacheModel consentDecisionCacheModel =
			(ConsentDecisionCacheModel)object;

		if ((consentDecisionId ==
				consentDecisionCacheModel.consentDecisionId) &&
			(mvccVersion == consentDecisionCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, consentDecisionId);

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
		sb.append(", consentDecisionId=");
		sb.append(consentDecisionId);
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
		sb.append(", pupilId=");
		sb.append(pupilId);
		sb.append(", purposeKey=");
		sb.append(purposeKey);
		sb.append(", schoolYear=");
		sb.append(schoolYear);
		sb.append(", decision=");
		sb.append(decision);
		sb.append(", guardianId=");
		sb.append(guardianId);
		sb.append(", decidedDate=");
		sb.append(decidedDate);
		sb.append(", road=");
		sb.append(road);
		sb.append(", consentTextId=");
		sb.append(consentTextId);
		sb.append(", scanFileName=");
		sb.append(scanFileName);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ConsentDecision toEntityModel() {
		ConsentDecisionImpl consentDecisionImpl = new ConsentDecisionImpl();

		consentDecisionImpl.setMvccVersion(mvccVersion);
		consentDecisionImpl.setConsentDecisionId(consentDecisionId);
		consentDecisionImpl.setCompanyId(companyId);
		consentDecisionImpl.setUserId(userId);

		if (userName == null) {
			consentDecisionImpl.setUserName("");
		}
		else {
			consentDecisionImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			consentDecisionImpl.setCreateDate(null);
		}
		else {
			consentDecisionImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			consentDecisionImpl.setModifiedDate(null);
		}
		else {
			consentDecisionImpl.setModifiedDate(new Date(modifiedDate));
		}

		consentDecisionImpl.setSchoolGroupId(schoolGroupId);
		consentDecisionImpl.setPupilId(pupilId);

		if (purposeKey == null) {
			consentDecisionImpl.setPurposeKey("");
		}
		else {
			consentDecisionImpl.setPurposeKey(purposeKey);
		}

		if (schoolYear == null) {
			consentDecisionImpl.setSchoolYear("");
		}
		else {
			consentDecisionImpl.setSchoolYear(schoolYear);
		}

		if (decision == null) {
			consentDecisionImpl.setDecision("");
		}
		else {
			consentDecisionImpl.setDecision(decision);
		}

		consentDecisionImpl.setGuardianId(guardianId);

		if (decidedDate == Long.MIN_VALUE) {
			consentDecisionImpl.setDecidedDate(null);
		}
		else {
			consentDecisionImpl.setDecidedDate(new Date(decidedDate));
		}

		if (road == null) {
			consentDecisionImpl.setRoad("");
		}
		else {
			consentDecisionImpl.setRoad(road);
		}

		consentDecisionImpl.setConsentTextId(consentTextId);

		if (scanFileName == null) {
			consentDecisionImpl.setScanFileName("");
		}
		else {
			consentDecisionImpl.setScanFileName(scanFileName);
		}

		consentDecisionImpl.resetOriginalValues();

		return consentDecisionImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		consentDecisionId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		pupilId = objectInput.readLong();
		purposeKey = objectInput.readUTF();
		schoolYear = objectInput.readUTF();
		decision = objectInput.readUTF();

		guardianId = objectInput.readLong();
		decidedDate = objectInput.readLong();
		road = objectInput.readUTF();

		consentTextId = objectInput.readLong();
		scanFileName = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(consentDecisionId);

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

		objectOutput.writeLong(pupilId);

		if (purposeKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(purposeKey);
		}

		if (schoolYear == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(schoolYear);
		}

		if (decision == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(decision);
		}

		objectOutput.writeLong(guardianId);
		objectOutput.writeLong(decidedDate);

		if (road == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(road);
		}

		objectOutput.writeLong(consentTextId);

		if (scanFileName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(scanFileName);
		}
	}

	public long mvccVersion;
	public long consentDecisionId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long pupilId;
	public String purposeKey;
	public String schoolYear;
	public String decision;
	public long guardianId;
	public long decidedDate;
	public String road;
	public long consentTextId;
	public String scanFileName;

}