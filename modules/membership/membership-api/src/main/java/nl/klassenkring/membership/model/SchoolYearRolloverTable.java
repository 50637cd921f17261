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
 * The table class for the &quot;KK_SchoolYearRollover&quot; database table.
 *
 * @author Klassenkring
 * @see SchoolYearRollover
 * @generated
 */
public class SchoolYearRolloverTable
	extends BaseTable<SchoolYearRolloverTable> {

	public static final SchoolYearRolloverTable INSTANCE =
		new SchoolYearRolloverTable();

	public final Column<SchoolYearRolloverTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<SchoolYearRolloverTable, Long> schoolYearRolloverId =
		createColumn(
			"schoolYearRolloverId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<SchoolYearRolloverTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, String> userName =
		createColumn(
			"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, Date> createDate =
		createColumn(
			"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, String> fromSchoolYear =
		createColumn(
			"fromSchoolYear", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, String> toSchoolYear =
		createColumn(
			"toSchoolYear", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, String> planHash =
		createColumn(
			"planHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, Long> confirmedByUserId =
		createColumn(
			"confirmedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, String> confirmedByUserName =
		createColumn(
			"confirmedByUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<SchoolYearRolloverTable, Date> confirmedDate =
		createColumn(
			"confirmedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private SchoolYearRolloverTable() {
		super("KK_SchoolYearRollover", SchoolYearRolloverTable::new);
	}

}