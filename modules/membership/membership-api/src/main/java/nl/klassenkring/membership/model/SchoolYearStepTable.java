/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_SchoolYearStep&quot; database table.
 *
 * @author Klassenkring
 * @see SchoolYearStep
 * @generated
 */
public class SchoolYearStepTable extends BaseTable<SchoolYearStepTable> {

	public static final SchoolYearStepTable INSTANCE =
		new SchoolYearStepTable();

	public final Column<SchoolYearStepTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<SchoolYearStepTable, Long> schoolYearStepId =
		createColumn(
			"schoolYearStepId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<SchoolYearStepTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolYearStepTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolYearStepTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<SchoolYearStepTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<SchoolYearStepTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<SchoolYearStepTable, Long> schoolYearRolloverId =
		createColumn(
			"schoolYearRolloverId", Long.class, Types.BIGINT,
			Column.FLAG_DEFAULT);
	public final Column<SchoolYearStepTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolYearStepTable, String> newName = createColumn(
		"newName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<SchoolYearStepTable, String> teacherUserIds =
		createColumn(
			"teacherUserIds", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<SchoolYearStepTable, Long> newGroupId = createColumn(
		"newGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);

	private SchoolYearStepTable() {
		super("KK_SchoolYearStep", SchoolYearStepTable::new);
	}

}