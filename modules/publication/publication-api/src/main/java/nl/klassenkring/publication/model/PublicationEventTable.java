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
 * The table class for the &quot;KK_PublicationEvent&quot; database table.
 *
 * @author Klassenkring
 * @see PublicationEvent
 * @generated
 */
public class PublicationEventTable extends BaseTable<PublicationEventTable> {

	public static final PublicationEventTable INSTANCE =
		new PublicationEventTable();

	public final Column<PublicationEventTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PublicationEventTable, Long> publicationEventId =
		createColumn(
			"publicationEventId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<PublicationEventTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, Long> publicationRequestId =
		createColumn(
			"publicationRequestId", Long.class, Types.BIGINT,
			Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, String> eventType = createColumn(
		"eventType", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, String> reason = createColumn(
		"reason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, String> contentHash =
		createColumn(
			"contentHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationEventTable, String> checks = createColumn(
		"checks", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private PublicationEventTable() {
		super("KK_PublicationEvent", PublicationEventTable::new);
	}

}