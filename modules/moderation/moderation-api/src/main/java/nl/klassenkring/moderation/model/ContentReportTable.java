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
 * The table class for the &quot;KK_ContentReport&quot; database table.
 *
 * @author Klassenkring
 * @see ContentReport
 * @generated
 */
public class ContentReportTable extends BaseTable<ContentReportTable> {

	public static final ContentReportTable INSTANCE = new ContentReportTable();

	public final Column<ContentReportTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ContentReportTable, Long> contentReportId =
		createColumn(
			"contentReportId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ContentReportTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ContentReportTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ContentReportTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ContentReportTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ContentReportTable, Long> incidentId = createColumn(
		"incidentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ContentReportTable, String> recipientKind =
		createColumn(
			"recipientKind", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ContentReportTable, String> reason = createColumn(
		"reason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ContentReportTable, String> words = createColumn(
		"words", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private ContentReportTable() {
		super("KK_ContentReport", ContentReportTable::new);
	}

}