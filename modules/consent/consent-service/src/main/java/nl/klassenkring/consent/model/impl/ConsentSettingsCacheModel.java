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

import nl.klassenkring.consent.model.ConsentSettings;

/**
 * The cache model class for representing ConsentSettings in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ConsentSettingsCacheModel
	implements CacheModel<ConsentSettings>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ConsentSettingsCacheModel)) {
			return false;
		}

		ConsentSettingsCacheModel consentSettingsCacheModel =
			(ConsentSettingsCacheModel)object;

		if ((consentSettingsId ==
				consentSettingsCacheModel.consentSettingsId) &&
			(mvccVersion == consentSettingsCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, consentSettingsId);

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
		StringBundler sb = new StringBundler(33);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", consentSettingsId=");
		sb.append(consentSettingsId);
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
		sb.append(", answerRule=");
		sb.append(answerRule);
		sb.append(", expiresWithSchoolYear=");
		sb.append(expiresWithSchoolYear);
		sb.append(", pupilDecidesFromAge=");
		sb.append(pupilDecidesFromAge);
		sb.append(", objectionTermDays=");
		sb.append(objectionTermDays);
		sb.append(", deviceReminderDays=");
		sb.append(deviceReminderDays);
		sb.append(", reminderDays=");
		sb.append(reminderDays);
		sb.append(", retentionYears=");
		sb.append(retentionYears);
		sb.append(", privacyStatement=");
		sb.append(privacyStatement);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ConsentSettings toEntityModel() {
		ConsentSettingsImpl consentSettingsImpl = new ConsentSettingsImpl();

		consentSettingsImpl.setMvccVersion(mvccVersion);
		consentSettingsImpl.setConsentSettingsId(consentSettingsId);
		consentSettingsImpl.setCompanyId(companyId);
		consentSettingsImpl.setUserId(userId);

		if (userName == null) {
			consentSettingsImpl.setUserName("");
		}
		else {
			consentSettingsImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			consentSettingsImpl.setCreateDate(null);
		}
		else {
			consentSettingsImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			consentSettingsImpl.setModifiedDate(null);
		}
		else {
			consentSettingsImpl.setModifiedDate(new Date(modifiedDate));
		}

		consentSettingsImpl.setSchoolGroupId(schoolGroupId);

		if (answerRule == null) {
			consentSettingsImpl.setAnswerRule("");
		}
		else {
			consentSettingsImpl.setAnswerRule(answerRule);
		}

		consentSettingsImpl.setExpiresWithSchoolYear(expiresWithSchoolYear);
		consentSettingsImpl.setPupilDecidesFromAge(pupilDecidesFromAge);
		consentSettingsImpl.setObjectionTermDays(objectionTermDays);
		consentSettingsImpl.setDeviceReminderDays(deviceReminderDays);

		if (reminderDays == null) {
			consentSettingsImpl.setReminderDays("");
		}
		else {
			consentSettingsImpl.setReminderDays(reminderDays);
		}

		consentSettingsImpl.setRetentionYears(retentionYears);

		if (privacyStatement == null) {
			consentSettingsImpl.setPrivacyStatement("");
		}
		else {
			consentSettingsImpl.setPrivacyStatement(privacyStatement);
		}

		consentSettingsImpl.resetOriginalValues();

		return consentSettingsImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		consentSettingsId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		answerRule = objectInput.readUTF();

		expiresWithSchoolYear = objectInput.readBoolean();

		pupilDecidesFromAge = objectInput.readInt();

		objectionTermDays = objectInput.readInt();

		deviceReminderDays = objectInput.readInt();
		reminderDays = objectInput.readUTF();

		retentionYears = objectInput.readInt();
		privacyStatement = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(consentSettingsId);

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

		if (answerRule == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(answerRule);
		}

		objectOutput.writeBoolean(expiresWithSchoolYear);

		objectOutput.writeInt(pupilDecidesFromAge);

		objectOutput.writeInt(objectionTermDays);

		objectOutput.writeInt(deviceReminderDays);

		if (reminderDays == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reminderDays);
		}

		objectOutput.writeInt(retentionYears);

		if (privacyStatement == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(privacyStatement);
		}
	}

	public long mvccVersion;
	public long consentSettingsId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String answerRule;
	public boolean expiresWithSchoolYear;
	public int pupilDecidesFromAge;
	public int objectionTermDays;
	public int deviceReminderDays;
	public String reminderDays;
	public int retentionYears;
	public String privacyStatement;

}