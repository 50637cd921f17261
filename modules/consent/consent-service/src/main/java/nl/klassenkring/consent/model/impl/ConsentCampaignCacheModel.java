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

import nl.klassenkring.consent.model.ConsentCampaign;

/**
 * The cache model class for representing ConsentCampaign in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ConsentCampaignCacheModel
	implements CacheModel<ConsentCampaign>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ConsentCampaignCacheModel)) {
			return false;
		}

		ConsentCampaignCacheModel consentCampaignCacheModel =
			(ConsentCampaignCacheModel)object;

		if ((consentCampaignId ==
				consentCampaignCacheModel.consentCampaignId) &&
			(mvccVersion == consentCampaignCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, consentCampaignId);

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
		sb.append(", consentCampaignId=");
		sb.append(consentCampaignId);
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
		sb.append(", schoolYear=");
		sb.append(schoolYear);
		sb.append(", startDate=");
		sb.append(startDate);
		sb.append(", dueDate=");
		sb.append(dueDate);
		sb.append(", closedDate=");
		sb.append(closedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ConsentCampaign toEntityModel() {
		ConsentCampaignImpl consentCampaignImpl = new ConsentCampaignImpl();

		consentCampaignImpl.setMvccVersion(mvccVersion);
		consentCampaignImpl.setConsentCampaignId(consentCampaignId);
		consentCampaignImpl.setCompanyId(companyId);
		consentCampaignImpl.setUserId(userId);

		if (userName == null) {
			consentCampaignImpl.setUserName("");
		}
		else {
			consentCampaignImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			consentCampaignImpl.setCreateDate(null);
		}
		else {
			consentCampaignImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			consentCampaignImpl.setModifiedDate(null);
		}
		else {
			consentCampaignImpl.setModifiedDate(new Date(modifiedDate));
		}

		consentCampaignImpl.setSchoolGroupId(schoolGroupId);

		if (schoolYear == null) {
			consentCampaignImpl.setSchoolYear("");
		}
		else {
			consentCampaignImpl.setSchoolYear(schoolYear);
		}

		if (startDate == Long.MIN_VALUE) {
			consentCampaignImpl.setStartDate(null);
		}
		else {
			consentCampaignImpl.setStartDate(new Date(startDate));
		}

		if (dueDate == Long.MIN_VALUE) {
			consentCampaignImpl.setDueDate(null);
		}
		else {
			consentCampaignImpl.setDueDate(new Date(dueDate));
		}

		if (closedDate == Long.MIN_VALUE) {
			consentCampaignImpl.setClosedDate(null);
		}
		else {
			consentCampaignImpl.setClosedDate(new Date(closedDate));
		}

		consentCampaignImpl.resetOriginalValues();

		return consentCampaignImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		consentCampaignId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		schoolYear = objectInput.readUTF();
		startDate = objectInput.readLong();
		dueDate = objectInput.readLong();
		closedDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(consentCampaignId);

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

		if (schoolYear == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(schoolYear);
		}

		objectOutput.writeLong(startDate);
		objectOutput.writeLong(dueDate);
		objectOutput.writeLong(closedDate);
	}

	public long mvccVersion;
	public long consentCampaignId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String schoolYear;
	public long startDate;
	public long dueDate;
	public long closedDate;

}