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

import nl.klassenkring.consent.model.ConsentRequest;

/**
 * The cache model class for representing ConsentRequest in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ConsentRequestCacheModel
	implements CacheModel<ConsentRequest>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ConsentRequestCacheModel)) {
			return false;
		}

		ConsentRequestCacheModel consentRequestCacheModel =
			(ConsentRequestCacheModel)object;

		if ((consentRequestId == consentRequestCacheModel.consentRequestId) &&
			(mvccVersion == consentRequestCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, consentRequestId);

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
		StringBundler sb = new StringBundler(31);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", consentRequestId=");
		sb.append(consentRequestId);
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
		sb.append(", consentCampaignId=");
		sb.append(consentCampaignId);
		sb.append(", guardianId=");
		sb.append(guardianId);
		sb.append(", pupilId=");
		sb.append(pupilId);
		sb.append(", askedDate=");
		sb.append(askedDate);
		sb.append(", remindedCount=");
		sb.append(remindedCount);
		sb.append(", remindedDate=");
		sb.append(remindedDate);
		sb.append(", answeredDate=");
		sb.append(answeredDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ConsentRequest toEntityModel() {
		ConsentRequestImpl consentRequestImpl = new ConsentRequestImpl();

		consentRequestImpl.setMvccVersion(mvccVersion);
		consentRequestImpl.setConsentRequestId(consentRequestId);
		consentRequestImpl.setCompanyId(companyId);
		consentRequestImpl.setUserId(userId);

		if (userName == null) {
			consentRequestImpl.setUserName("");
		}
		else {
			consentRequestImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			consentRequestImpl.setCreateDate(null);
		}
		else {
			consentRequestImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			consentRequestImpl.setModifiedDate(null);
		}
		else {
			consentRequestImpl.setModifiedDate(new Date(modifiedDate));
		}

		consentRequestImpl.setSchoolGroupId(schoolGroupId);
		consentRequestImpl.setConsentCampaignId(consentCampaignId);
		consentRequestImpl.setGuardianId(guardianId);
		consentRequestImpl.setPupilId(pupilId);

		if (askedDate == Long.MIN_VALUE) {
			consentRequestImpl.setAskedDate(null);
		}
		else {
			consentRequestImpl.setAskedDate(new Date(askedDate));
		}

		consentRequestImpl.setRemindedCount(remindedCount);

		if (remindedDate == Long.MIN_VALUE) {
			consentRequestImpl.setRemindedDate(null);
		}
		else {
			consentRequestImpl.setRemindedDate(new Date(remindedDate));
		}

		if (answeredDate == Long.MIN_VALUE) {
			consentRequestImpl.setAnsweredDate(null);
		}
		else {
			consentRequestImpl.setAnsweredDate(new Date(answeredDate));
		}

		consentRequestImpl.resetOriginalValues();

		return consentRequestImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		consentRequestId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		consentCampaignId = objectInput.readLong();

		guardianId = objectInput.readLong();

		pupilId = objectInput.readLong();
		askedDate = objectInput.readLong();

		remindedCount = objectInput.readInt();
		remindedDate = objectInput.readLong();
		answeredDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(consentRequestId);

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

		objectOutput.writeLong(consentCampaignId);

		objectOutput.writeLong(guardianId);

		objectOutput.writeLong(pupilId);
		objectOutput.writeLong(askedDate);

		objectOutput.writeInt(remindedCount);
		objectOutput.writeLong(remindedDate);
		objectOutput.writeLong(answeredDate);
	}

	public long mvccVersion;
	public long consentRequestId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long consentCampaignId;
	public long guardianId;
	public long pupilId;
	public long askedDate;
	public int remindedCount;
	public long remindedDate;
	public long answeredDate;

}