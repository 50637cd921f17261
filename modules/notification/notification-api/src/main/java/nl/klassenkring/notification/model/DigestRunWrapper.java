/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link DigestRun}.
 * </p>
 *
 * @author Klassenkring
 * @see DigestRun
 * @generated
 */
public class DigestRunWrapper
	extends BaseModelWrapper<DigestRun>
	implements DigestRun, ModelWrapper<DigestRun> {

	public DigestRunWrapper(DigestRun digestRun) {
		super(digestRun);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("digestRunId", getDigestRunId());
		attributes.put("companyId", getCompanyId());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("runDay", getRunDay());
		attributes.put("weekly", isWeekly());
		attributes.put("placedUntil", getPlacedUntil());
		attributes.put("servedUpTo", getServedUpTo());
		attributes.put("endedDate", getEndedDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long digestRunId = (Long)attributes.get("digestRunId");

		if (digestRunId != null) {
			setDigestRunId(digestRunId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Date createDate = (Date)attributes.get("createDate");

		if (createDate != null) {
			setCreateDate(createDate);
		}

		Date modifiedDate = (Date)attributes.get("modifiedDate");

		if (modifiedDate != null) {
			setModifiedDate(modifiedDate);
		}

		Long schoolGroupId = (Long)attributes.get("schoolGroupId");

		if (schoolGroupId != null) {
			setSchoolGroupId(schoolGroupId);
		}

		String runDay = (String)attributes.get("runDay");

		if (runDay != null) {
			setRunDay(runDay);
		}

		Boolean weekly = (Boolean)attributes.get("weekly");

		if (weekly != null) {
			setWeekly(weekly);
		}

		Date placedUntil = (Date)attributes.get("placedUntil");

		if (placedUntil != null) {
			setPlacedUntil(placedUntil);
		}

		Long servedUpTo = (Long)attributes.get("servedUpTo");

		if (servedUpTo != null) {
			setServedUpTo(servedUpTo);
		}

		Date endedDate = (Date)attributes.get("endedDate");

		if (endedDate != null) {
			setEndedDate(endedDate);
		}
	}

	@Override
	public DigestRun cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this digest run.
	 *
	 * @return the company ID of this digest run
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this digest run.
	 *
	 * @return the create date of this digest run
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the digest run ID of this digest run.
	 *
	 * @return the digest run ID of this digest run
	 */
	@Override
	public long getDigestRunId() {
		return model.getDigestRunId();
	}

	/**
	 * Returns the ended date of this digest run.
	 *
	 * @return the ended date of this digest run
	 */
	@Override
	public Date getEndedDate() {
		return model.getEndedDate();
	}

	/**
	 * Returns the modified date of this digest run.
	 *
	 * @return the modified date of this digest run
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this digest run.
	 *
	 * @return the mvcc version of this digest run
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the placed until of this digest run.
	 *
	 * @return the placed until of this digest run
	 */
	@Override
	public Date getPlacedUntil() {
		return model.getPlacedUntil();
	}

	/**
	 * Returns the primary key of this digest run.
	 *
	 * @return the primary key of this digest run
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the run day of this digest run.
	 *
	 * @return the run day of this digest run
	 */
	@Override
	public String getRunDay() {
		return model.getRunDay();
	}

	/**
	 * Returns the school group ID of this digest run.
	 *
	 * @return the school group ID of this digest run
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the served up to of this digest run.
	 *
	 * @return the served up to of this digest run
	 */
	@Override
	public long getServedUpTo() {
		return model.getServedUpTo();
	}

	/**
	 * Returns the weekly of this digest run.
	 *
	 * @return the weekly of this digest run
	 */
	@Override
	public boolean getWeekly() {
		return model.getWeekly();
	}

	/**
	 * Returns <code>true</code> if this digest run is weekly.
	 *
	 * @return <code>true</code> if this digest run is weekly; <code>false</code> otherwise
	 */
	@Override
	public boolean isWeekly() {
		return model.isWeekly();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the company ID of this digest run.
	 *
	 * @param companyId the company ID of this digest run
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this digest run.
	 *
	 * @param createDate the create date of this digest run
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the digest run ID of this digest run.
	 *
	 * @param digestRunId the digest run ID of this digest run
	 */
	@Override
	public void setDigestRunId(long digestRunId) {
		model.setDigestRunId(digestRunId);
	}

	/**
	 * Sets the ended date of this digest run.
	 *
	 * @param endedDate the ended date of this digest run
	 */
	@Override
	public void setEndedDate(Date endedDate) {
		model.setEndedDate(endedDate);
	}

	/**
	 * Sets the modified date of this digest run.
	 *
	 * @param modifiedDate the modified date of this digest run
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this digest run.
	 *
	 * @param mvccVersion the mvcc version of this digest run
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the placed until of this digest run.
	 *
	 * @param placedUntil the placed until of this digest run
	 */
	@Override
	public void setPlacedUntil(Date placedUntil) {
		model.setPlacedUntil(placedUntil);
	}

	/**
	 * Sets the primary key of this digest run.
	 *
	 * @param primaryKey the primary key of this digest run
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the run day of this digest run.
	 *
	 * @param runDay the run day of this digest run
	 */
	@Override
	public void setRunDay(String runDay) {
		model.setRunDay(runDay);
	}

	/**
	 * Sets the school group ID of this digest run.
	 *
	 * @param schoolGroupId the school group ID of this digest run
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the served up to of this digest run.
	 *
	 * @param servedUpTo the served up to of this digest run
	 */
	@Override
	public void setServedUpTo(long servedUpTo) {
		model.setServedUpTo(servedUpTo);
	}

	/**
	 * Sets whether this digest run is weekly.
	 *
	 * @param weekly the weekly of this digest run
	 */
	@Override
	public void setWeekly(boolean weekly) {
		model.setWeekly(weekly);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected DigestRunWrapper wrap(DigestRun digestRun) {
		return new DigestRunWrapper(digestRun);
	}

}