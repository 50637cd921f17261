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
 * The table class for the &quot;KK_SchoolPerson&quot; database table.
 *
 * @author Klassenkring
 * @see SchoolPerson
 * @generated
 */
public class SchoolPersonTable extends BaseTable<SchoolPersonTable> {

	public static final SchoolPersonTable INSTANCE = new SchoolPersonTable();

	public final Column<SchoolPersonTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<SchoolPersonTable, Long> schoolPersonId = createColumn(
		"schoolPersonId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<SchoolPersonTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolPersonTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolPersonTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolPersonTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<SchoolPersonTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<SchoolPersonTable, String> recipientKind = createColumn(
		"recipientKind", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<SchoolPersonTable, Long> personUserId = createColumn(
		"personUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<SchoolPersonTable, String> personUserName =
		createColumn(
			"personUserName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private SchoolPersonTable() {
		super("KK_SchoolPerson", SchoolPersonTable::new);
	}

}