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
 * The table class for the &quot;KK_IncidentReader&quot; database table.
 *
 * @author Klassenkring
 * @see IncidentReader
 * @generated
 */
public class IncidentReaderTable extends BaseTable<IncidentReaderTable> {

	public static final IncidentReaderTable INSTANCE =
		new IncidentReaderTable();

	public final Column<IncidentReaderTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<IncidentReaderTable, Long> incidentReaderId =
		createColumn(
			"incidentReaderId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<IncidentReaderTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentReaderTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentReaderTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentReaderTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<IncidentReaderTable, Long> incidentId = createColumn(
		"incidentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentReaderTable, Long> contentReportId =
		createColumn(
			"contentReportId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentReaderTable, Long> readerUserId = createColumn(
		"readerUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentReaderTable, String> readerUserName =
		createColumn(
			"readerUserName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private IncidentReaderTable() {
		super("KK_IncidentReader", IncidentReaderTable::new);
	}

}