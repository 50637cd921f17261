/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_IncidentStep&quot; database table.
 *
 * @author Klassenkring
 * @see IncidentStep
 * @generated
 */
public class IncidentStepTable extends BaseTable<IncidentStepTable> {

	public static final IncidentStepTable INSTANCE = new IncidentStepTable();

	public final Column<IncidentStepTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<IncidentStepTable, Long> incidentStepId = createColumn(
		"incidentStepId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<IncidentStepTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, Long> incidentId = createColumn(
		"incidentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, String> stepKind = createColumn(
		"stepKind", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, Date> stepDate = createColumn(
		"stepDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, Long> teacherUserId = createColumn(
		"teacherUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, String> teacherUserName =
		createColumn(
			"teacherUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, Long> directorUserId = createColumn(
		"directorUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, String> directorUserName =
		createColumn(
			"directorUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, String> ruleId = createColumn(
		"ruleId", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentStepTable, String> note = createColumn(
		"note", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private IncidentStepTable() {
		super("KK_IncidentStep", IncidentStepTable::new);
	}

}