/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_OutboxMail&quot; database table.
 *
 * @author Klassenkring
 * @see OutboxMail
 * @generated
 */
public class OutboxMailTable extends BaseTable<OutboxMailTable> {

	public static final OutboxMailTable INSTANCE = new OutboxMailTable();

	public final Column<OutboxMailTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<OutboxMailTable, Long> outboxMailId = createColumn(
		"outboxMailId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<OutboxMailTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, String> mailKey = createColumn(
		"mailKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, String> category = createColumn(
		"category", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, String> emailAddress = createColumn(
		"emailAddress", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, String> languageId = createColumn(
		"languageId", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, String> subject = createColumn(
		"subject", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, String> plainText = createColumn(
		"plainText", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, String> htmlText = createColumn(
		"htmlText", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, Integer> status = createColumn(
		"status", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, Integer> attempts = createColumn(
		"attempts", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, Date> dueDate = createColumn(
		"dueDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, String> claimKey = createColumn(
		"claimKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, Date> endedDate = createColumn(
		"endedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<OutboxMailTable, String> reason = createColumn(
		"reason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private OutboxMailTable() {
		super("KK_OutboxMail", OutboxMailTable::new);
	}

}