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
 * The table class for the &quot;KK_ClassPost&quot; database table.
 *
 * @author Klassenkring
 * @see ClassPost
 * @generated
 */
public class ClassPostTable extends BaseTable<ClassPostTable> {

	public static final ClassPostTable INSTANCE = new ClassPostTable();

	public final Column<ClassPostTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ClassPostTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Long> classPostId = createColumn(
		"classPostId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ClassPostTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, String> title = createColumn(
		"title", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, String> content = createColumn(
		"content", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, String> category = createColumn(
		"category", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, String> replyMode = createColumn(
		"replyMode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Boolean> important = createColumn(
		"important", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Boolean> excursion = createColumn(
		"excursion", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, String> confirmedWarnings =
		createColumn(
			"confirmedWarnings", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Long> onBehalfOfGroupId = createColumn(
		"onBehalfOfGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Long> onBehalfOfUserId = createColumn(
		"onBehalfOfUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, String> onBehalfOfUserName =
		createColumn(
			"onBehalfOfUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Date> displayDate = createColumn(
		"displayDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Integer> status = createColumn(
		"status", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Long> statusByUserId = createColumn(
		"statusByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, String> statusByUserName = createColumn(
		"statusByUserName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassPostTable, Date> statusDate = createColumn(
		"statusDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private ClassPostTable() {
		super("KK_ClassPost", ClassPostTable::new);
	}

}