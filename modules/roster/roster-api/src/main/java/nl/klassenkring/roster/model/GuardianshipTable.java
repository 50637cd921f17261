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
 * The table class for the &quot;KK_Guardianship&quot; database table.
 *
 * @author Klassenkring
 * @see Guardianship
 * @generated
 */
public class GuardianshipTable extends BaseTable<GuardianshipTable> {

	public static final GuardianshipTable INSTANCE = new GuardianshipTable();

	public final Column<GuardianshipTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<GuardianshipTable, Long> guardianshipId = createColumn(
		"guardianshipId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<GuardianshipTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, Long> guardianId = createColumn(
		"guardianId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, String> relation = createColumn(
		"relation", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, Boolean> authority = createColumn(
		"authority", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, Date> startDate = createColumn(
		"startDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GuardianshipTable, Date> endDate = createColumn(
		"endDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private GuardianshipTable() {
		super("KK_Guardianship", GuardianshipTable::new);
	}

}