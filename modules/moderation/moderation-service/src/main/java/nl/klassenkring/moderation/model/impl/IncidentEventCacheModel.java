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

import nl.klassenkring.moderation.model.IncidentEvent;

/**
 * The cache model class for representing IncidentEvent in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class IncidentEventCacheModel
	implements CacheModel<IncidentEvent>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof IncidentEventCacheModel)) {
			return false;
		}

		IncidentEventCacheModel incidentEventCacheModel =
			(IncidentEventCacheModel)object;

		if ((incidentEventId == incidentEventCacheModel.incidentEventId) &&
			(mvccVersion == incidentEventCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, incidentEventId);

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
		sb.append(", incidentEventId=");
		sb.append(incidentEventId);
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
		sb.append(", eventType=");
		sb.append(eventType);
		sb.append(", detail=");
		sb.append(detail);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public IncidentEvent toEntityModel() {
		IncidentEventImpl incidentEventImpl = new IncidentEventImpl();

		incidentEventImpl.setMvccVersion(mvccVersion);
		incidentEventImpl.setIncidentEventId(incidentEventId);
		incidentEventImpl.setCompanyId(companyId);
		incidentEventImpl.setUserId(userId);

		if (userName == null) {
			incidentEventImpl.setUserName("");
		}
		else {
			incidentEventImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			incidentEventImpl.setCreateDate(null);
		}
		else {
			incidentEventImpl.setCreateDate(new Date(createDate));
		}

		incidentEventImpl.setIncidentId(incidentId);

		if (eventType == null) {
			incidentEventImpl.setEventType("");
		}
		else {
			incidentEventImpl.setEventType(eventType);
		}

		if (detail == null) {
			incidentEventImpl.setDetail("");
		}
		else {
			incidentEventImpl.setDetail(detail);
		}

		incidentEventImpl.resetOriginalValues();

		return incidentEventImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		incidentEventId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();

		incidentId = objectInput.readLong();
		eventType = objectInput.readUTF();
		detail = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(incidentEventId);

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

		if (eventType == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(eventType);
		}

		if (detail == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(detail);
		}
	}

	public long mvccVersion;
	public long incidentEventId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long incidentId;
	public String eventType;
	public String detail;

}