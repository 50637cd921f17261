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
 * The table class for the &quot;KK_RosterImport&quot; database table.
 *
 * @author Klassenkring
 * @see RosterImport
 * @generated
 */
public class RosterImportTable extends BaseTable<RosterImportTable> {

	public static final RosterImportTable INSTANCE = new RosterImportTable();

	public final Column<RosterImportTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<RosterImportTable, Long> rosterImportId = createColumn(
		"rosterImportId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<RosterImportTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, String> format = createColumn(
		"format", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, String> fileName = createColumn(
		"fileName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, String> fileHash = createColumn(
		"fileHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, String> planHash = createColumn(
		"planHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, String> schoolYear = createColumn(
		"schoolYear", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, Integer> addedCount = createColumn(
		"addedCount", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, Integer> changedCount = createColumn(
		"changedCount", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, Integer> endedCount = createColumn(
		"endedCount", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, String> status = createColumn(
		"status", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, Long> confirmedByUserId =
		createColumn(
			"confirmedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, String> confirmedByUserName =
		createColumn(
			"confirmedByUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<RosterImportTable, Date> confirmedDate = createColumn(
		"confirmedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private RosterImportTable() {
		super("KK_RosterImport", RosterImportTable::new);
	}

}