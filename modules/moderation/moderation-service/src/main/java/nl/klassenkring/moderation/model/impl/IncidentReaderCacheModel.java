/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.moderation.model.IncidentReader;

/**
 * The cache model class for representing IncidentReader in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class IncidentReaderCacheModel
	implements CacheModel<IncidentReader>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof IncidentReaderCacheModel)) {
			return false;
		}

		IncidentReaderCacheModel incidentReaderCacheModel =
			(IncidentReaderCacheModel)object;

		if ((incidentReaderId == incidentReaderCacheModel.incidentReaderId) &&
			(mvccVersion == incidentReaderCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, incidentReaderId);

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
		StringBundler sb = new StringBundler(21);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", incidentReaderId=");
		sb.append(incidentReaderId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", incidentId=");
		sb.append(incidentId);
		sb.append(", contentReportId=");
		sb.append(contentReportId);
		sb.append(", readerUserId=");
		sb.append(readerUserId);
		sb.append(", readerUserName=");
		sb.append(readerUserName);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public IncidentReader toEntityModel() {
		IncidentReaderImpl incidentReaderImpl = new IncidentReaderImpl();

		incidentReaderImpl.setMvccVersion(mvccVersion);
		incidentReaderImpl.setIncidentReaderId(incidentReaderId);
		incidentReaderImpl.setCompanyId(companyId);
		incidentReaderImpl.setUserId(userId);

		if (userName == null) {
			incidentReaderImpl.setUserName("");
		}
		else {
			incidentReaderImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			incidentReaderImpl.setCreateDate(null);
		}
		else {
			incidentReaderImpl.setCreateDate(new Date(createDate));
		}

		incidentReaderImpl.setIncidentId(incidentId);
		incidentReaderImpl.setContentReportId(contentReportId);
		incidentReaderImpl.setReaderUserId(readerUserId);

		if (readerUserName == null) {
			incidentReaderImpl.setReaderUserName("");
		}
		else {
			incidentReaderImpl.setReaderUserName(readerUserName);
		}

		incidentReaderImpl.resetOriginalValues();

		return incidentReaderImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		incidentReaderId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();

		incidentId = objectInput.readLong();

		contentReportId = objectInput.readLong();

		readerUserId = objectInput.readLong();
		readerUserName = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(incidentReaderId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);

		objectOutput.writeLong(incidentId);

		objectOutput.writeLong(contentReportId);

		objectOutput.writeLong(readerUserId);

		if (readerUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(readerUserName);
		}
	}

	public long mvccVersion;
	public long incidentReaderId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long incidentId;
	public long contentReportId;
	public long readerUserId;
	public String readerUserName;

}