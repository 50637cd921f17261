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
 * The table class for the &quot;KK_ClassReplyVersion&quot; database table.
 *
 * @author Klassenkring
 * @see ClassReplyVersion
 * @generated
 */
public class ClassReplyVersionTable extends BaseTable<ClassReplyVersionTable> {

	public static final ClassReplyVersionTable INSTANCE =
		new ClassReplyVersionTable();

	public final Column<ClassReplyVersionTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ClassReplyVersionTable, Long> classReplyVersionId =
		createColumn(
			"classReplyVersionId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<ClassReplyVersionTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassReplyVersionTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassReplyVersionTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassReplyVersionTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ClassReplyVersionTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ClassReplyVersionTable, Long> classPostId =
		createColumn(
			"classPostId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassReplyVersionTable, Long> classReplyId =
		createColumn(
			"classReplyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ClassReplyVersionTable, String> content = createColumn(
		"content", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private ClassReplyVersionTable() {
		super("KK_ClassReplyVersion", ClassReplyVersionTable::new);
	}

}