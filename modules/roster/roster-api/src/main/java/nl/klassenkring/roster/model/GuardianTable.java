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
 * The table class for the &quot;KK_Guardian&quot; database table.
 *
 * @author Klassenkring
 * @see Guardian
 * @generated
 */
public class GuardianTable extends BaseTable<GuardianTable> {

	public static final GuardianTable INSTANCE = new GuardianTable();

	public final Column<GuardianTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<GuardianTable, Long> guardianId = createColumn(
		"guardianId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<GuardianTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, String> rosterKey = createColumn(
		"rosterKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, Long> guardianUserId = createColumn(
		"guardianUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, String> firstName = createColumn(
		"firstName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, String> namePrefix = createColumn(
		"namePrefix", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, String> lastName = createColumn(
		"lastName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, String> emailAddress = createColumn(
		"emailAddress", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianTable, Date> endDate = createColumn(
		"endDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private GuardianTable() {
		super("KK_Guardian", GuardianTable::new);
	}

}