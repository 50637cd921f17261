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
 * The table class for the &quot;KK_PostReading&quot; database table.
 *
 * @author Klassenkring
 * @see PostReading
 * @generated
 */
public class PostReadingTable extends BaseTable<PostReadingTable> {

	public static final PostReadingTable INSTANCE = new PostReadingTable();

	public final Column<PostReadingTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PostReadingTable, Long> postReadingId = createColumn(
		"postReadingId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PostReadingTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PostReadingTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PostReadingTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PostReadingTable, Long> classPostId = createColumn(
		"classPostId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PostReadingTable, Date> readDate = createColumn(
		"readDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private PostReadingTable() {
		super("KK_PostReading", PostReadingTable::new);
	}

}