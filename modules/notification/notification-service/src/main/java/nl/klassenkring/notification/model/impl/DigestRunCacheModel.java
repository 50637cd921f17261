/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.notification.model.DigestRun;

/**
 * The cache model class for representing DigestRun in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class DigestRunCacheModel
	implements CacheModel<DigestRun>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof DigestRunCacheModel)) {
			return false;
		}

		DigestRunCacheModel digestRunCacheModel = (DigestRunCacheModel)object;

		if ((digestRunId == digestRunCacheModel.digestRunId) &&
			(mvccVersion == digestRunCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, digestRunId);

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
		StringBundler sb = new StringBundler(23);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", digestRunId=");
		sb.append(digestRunId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", modifiedDate=");
		sb.append(modifiedDate);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", runDay=");
		sb.append(runDay);
		sb.append(", weekly=");
		sb.append(weekly);
		sb.append(", placedUntil=");
		sb.append(placedUntil);
		sb.append(", servedUpTo=");
		sb.append(servedUpTo);
		sb.append(", endedDate=");
		sb.append(endedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public DigestRun toEntityModel() {
		DigestRunImpl digestRunImpl = new DigestRunImpl();

		digestRunImpl.setMvccVersion(mvccVersion);
		digestRunImpl.setDigestRunId(digestRunId);
		digestRunImpl.setCompanyId(companyId);

		if (createDate == Long.MIN_VALUE) {
			digestRunImpl.setCreateDate(null);
		}
		else {
			digestRunImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			digestRunImpl.setModifiedDate(null);
		}
		else {
			digestRunImpl.setModifiedDate(new Date(modifiedDate));
		}

		digestRunImpl.setSchoolGroupId(schoolGroupId);

		if (runDay == null) {
			digestRunImpl.setRunDay("");
		}
		else {
			digestRunImpl.setRunDay(runDay);
		}

		digestRunImpl.setWeekly(weekly);

		if (placedUntil == Long.MIN_VALUE) {
			digestRunImpl.setPlacedUntil(null);
		}
		else {
			digestRunImpl.setPlacedUntil(new Date(placedUntil));
		}

		digestRunImpl.setServedUpTo(servedUpTo);

		if (endedDate == Long.MIN_VALUE) {
			digestRunImpl.setEndedDate(null);
		}
		else {
			digestRunImpl.setEndedDate(new Date(endedDate));
		}

		digestRunImpl.resetOriginalValues();

		return digestRunImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		digestRunId = objectInput.readLong();

		companyId = objectInput.readLong();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		runDay = objectInput.readUTF();

		weekly = objectInput.readBoolean();
		placedUntil = objectInput.readLong();

		servedUpTo = objectInput.readLong();
		endedDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(digestRunId);

		objectOutput.writeLong(companyId);
		objectOutput.writeLong(createDate);
		objectOutput.writeLong(modifiedDate);

		objectOutput.writeLong(schoolGroupId);

		if (runDay == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(runDay);
		}

		objectOutput.writeBoolean(weekly);
		objectOutput.writeLong(placedUntil);

		objectOutput.writeLong(servedUpTo);
		objectOutput.writeLong(endedDate);
	}

	public long mvccVersion;
	public long digestRunId;
	public long companyId;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String runDay;
	public boolean weekly;
	public long placedUntil;
	public long servedUpTo;
	public long endedDate;

}