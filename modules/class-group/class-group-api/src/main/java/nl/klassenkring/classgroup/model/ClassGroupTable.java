/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_ClassGroup&quot; database table.
 *
 * @author Klassenkring
 * @see ClassGroup
 * @generated
 */
public class ClassGroupTable extends BaseTable<ClassGroupTable> {

	public static final ClassGroupTable INSTANCE = new ClassGroupTable();

	public final Column<ClassGroupTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ClassGroupTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, Long> classGroupId = createColumn(
		"classGroupId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ClassGroupTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, String> kind = createColumn(
		"kind", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, String> schoolYear = createColumn(
		"schoolYear", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassGroupTable, Date> closedDate = createColumn(
		"closedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private ClassGroupTable() {
		super("KK_ClassGroup", ClassGroupTable::new);
	}

}