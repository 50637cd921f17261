/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_Enrolment&quot; database table.
 *
 * @author Klassenkring
 * @see Enrolment
 * @generated
 */
public class EnrolmentTable extends BaseTable<EnrolmentTable> {

	public static final EnrolmentTable INSTANCE = new EnrolmentTable();

	public final Column<EnrolmentTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<EnrolmentTable, Long> enrolmentId = createColumn(
		"enrolmentId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<EnrolmentTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, String> rosterGroupKey = createColumn(
		"rosterGroupKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, String> rosterGroupName = createColumn(
		"rosterGroupName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, Boolean> composed = createColumn(
		"composed", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, String> schoolYear = createColumn(
		"schoolYear", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, Date> startDate = createColumn(
		"startDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<EnrolmentTable, Date> endDate = createColumn(
		"endDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private EnrolmentTable() {
		super("KK_Enrolment", EnrolmentTable::new);
	}

}