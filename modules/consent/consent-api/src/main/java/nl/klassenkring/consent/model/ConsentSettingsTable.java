/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Clob;
import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_ConsentSettings&quot; database table.
 *
 * @author Klassenkring
 * @see ConsentSettings
 * @generated
 */
public class ConsentSettingsTable extends BaseTable<ConsentSettingsTable> {

	public static final ConsentSettingsTable INSTANCE =
		new ConsentSettingsTable();

	public final Column<ConsentSettingsTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ConsentSettingsTable, Long> consentSettingsId =
		createColumn(
			"consentSettingsId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ConsentSettingsTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, String> answerRule = createColumn(
		"answerRule", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Boolean> expiresWithSchoolYear =
		createColumn(
			"expiresWithSchoolYear", Boolean.class, Types.BOOLEAN,
			Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Integer> pupilDecidesFromAge =
		createColumn(
			"pupilDecidesFromAge", Integer.class, Types.INTEGER,
			Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Integer> objectionTermDays =
		createColumn(
			"objectionTermDays", Integer.class, Types.INTEGER,
			Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Integer> deviceReminderDays =
		createColumn(
			"deviceReminderDays", Integer.class, Types.INTEGER,
			Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, String> reminderDays =
		createColumn(
			"reminderDays", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Integer> retentionYears =
		createColumn(
			"retentionYears", Integer.class, Types.INTEGER,
			Column.FLAG_DEFAULT);
	public final Column<ConsentSettingsTable, Clob> privacyStatement =
		createColumn(
			"privacyStatement", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);

	private ConsentSettingsTable() {
		super("KK_ConsentSettings", ConsentSettingsTable::new);
	}

}