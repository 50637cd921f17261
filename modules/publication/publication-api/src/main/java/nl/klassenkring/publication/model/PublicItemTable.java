/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_PublicItem&quot; database table.
 *
 * @author Klassenkring
 * @see PublicItem
 * @generated
 */
public class PublicItemTable extends BaseTable<PublicItemTable> {

	public static final PublicItemTable INSTANCE = new PublicItemTable();

	public final Column<PublicItemTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PublicItemTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Long> publicItemId = createColumn(
		"publicItemId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PublicItemTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Long> classGroupId = createColumn(
		"classGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Long> publicationRequestId =
		createColumn(
			"publicationRequestId", Long.class, Types.BIGINT,
			Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, String> title = createColumn(
		"title", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, String> urlTitle = createColumn(
		"urlTitle", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, String> content = createColumn(
		"content", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, String> contentHash = createColumn(
		"contentHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Date> displayFrom = createColumn(
		"displayFrom", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Date> displayUntil = createColumn(
		"displayUntil", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Boolean> takenDown = createColumn(
		"takenDown", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PublicItemTable, Date> takenDownDate = createColumn(
		"takenDownDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private PublicItemTable() {
		super("KK_PublicItem", PublicItemTable::new);
	}

}