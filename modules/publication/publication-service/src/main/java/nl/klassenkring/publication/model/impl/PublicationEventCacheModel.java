/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.publication.model.PublicationEvent;

/**
 * The cache model class for representing PublicationEvent in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PublicationEventCacheModel
	implements CacheModel<PublicationEvent>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PublicationEventCacheModel)) {
			return false;
		}

		PublicationEventCacheModel publicationEventCacheModel =
			(PublicationEventCacheModel)object;

		if ((publicationEventId ==
				publicationEventCacheModel.publicationEventId) &&
			(mvccVersion == publicationEventCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, publicationEventId);

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
		StringBundler sb = new StringBundler(27);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", publicationEventId=");
		sb.append(publicationEventId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", publicationRequestId=");
		sb.append(publicationRequestId);
		sb.append(", eventType=");
		sb.append(eventType);
		sb.append(", reason=");
		sb.append(reason);
		sb.append(", contentHash=");
		sb.append(contentHash);
		sb.append(", checks=");
		sb.append(checks);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PublicationEvent toEntityModel() {
		PublicationEventImpl publicationEventImpl = new PublicationEventImpl();

		publicationEventImpl.setMvccVersion(mvccVersion);
		publicationEventImpl.setPublicationEventId(publicationEventId);
		publicationEventImpl.setCompanyId(companyId);
		publicationEventImpl.setUserId(userId);

		if (userName == null) {
			publicationEventImpl.setUserName("");
		}
		else {
			publicationEventImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			publicationEventImpl.setCreateDate(null);
		}
		else {
			publicationEventImpl.setCreateDate(new Date(createDate));
		}

		publicationEventImpl.setGroupId(groupId);
		publicationEventImpl.setSchoolGroupId(schoolGroupId);
		publicationEventImpl.setPublicationRequestId(publicationRequestId);

		if (eventType == null) {
			publicationEventImpl.setEventType("");
		}
		else {
			publicationEventImpl.setEventType(eventType);
		}

		if (reason == null) {
			publicationEventImpl.setReason("");
		}
		else {
			publicationEventImpl.setReason(reason);
		}

		if (contentHash == null) {
			publicationEventImpl.setContentHash("");
		}
		else {
			publicationEventImpl.setContentHash(contentHash);
		}

		if (checks == null) {
			publicationEventImpl.setChecks("");
		}
		else {
			publicationEventImpl.setChecks(checks);
		}

		publicationEventImpl.resetOriginalValues();

		return publicationEventImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		publicationEventId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();

		groupId = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		publicationRequestId = objectInput.readLong();
		eventType = objectInput.readUTF();
		reason = objectInput.readUTF();
		contentHash = objectInput.readUTF();
		checks = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(publicationEventId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(schoolGroupId);

		objectOutput.writeLong(publicationRequestId);

		if (eventType == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(eventType);
		}

		if (reason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reason);
		}

		if (contentHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentHash);
		}

		if (checks == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(checks);
		}
	}

	public long mvccVersion;
	public long publicationEventId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long groupId;
	public long schoolGroupId;
	public long publicationRequestId;
	public String eventType;
	public String reason;
	public String contentHash;
	public String checks;

}