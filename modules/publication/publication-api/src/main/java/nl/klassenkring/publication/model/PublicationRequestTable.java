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
 * The table class for the &quot;KK_PublicationRequest&quot; database table.
 *
 * @author Klassenkring
 * @see PublicationRequest
 * @generated
 */
public class PublicationRequestTable
	extends BaseTable<PublicationRequestTable> {

	public static final PublicationRequestTable INSTANCE =
		new PublicationRequestTable();

	public final Column<PublicationRequestTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PublicationRequestTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Long> publicationRequestId =
		createColumn(
			"publicationRequestId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<PublicationRequestTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, String> userName =
		createColumn(
			"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Date> createDate =
		createColumn(
			"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Long> classPostId =
		createColumn(
			"classPostId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, String> channel = createColumn(
		"channel", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, String> title = createColumn(
		"title", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, String> content = createColumn(
		"content", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Date> displayFrom =
		createColumn(
			"displayFrom", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Date> displayUntil =
		createColumn(
			"displayUntil", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, String> contentHash =
		createColumn(
			"contentHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, String> approvedHash =
		createColumn(
			"approvedHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Date> submittedDate =
		createColumn(
			"submittedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Date> remindedDate =
		createColumn(
			"remindedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Date> escalatedDate =
		createColumn(
			"escalatedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Integer> status = createColumn(
		"status", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Long> statusByUserId =
		createColumn(
			"statusByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, String> statusByUserName =
		createColumn(
			"statusByUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, Date> statusDate =
		createColumn(
			"statusDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationRequestTable, String> statusReason =
		createColumn(
			"statusReason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private PublicationRequestTable() {
		super("KK_PublicationRequest", PublicationRequestTable::new);
	}

}