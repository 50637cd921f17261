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
 * The table class for the &quot;KK_Incident&quot; database table.
 *
 * @author Klassenkring
 * @see Incident
 * @generated
 */
public class IncidentTable extends BaseTable<IncidentTable> {

	public static final IncidentTable INSTANCE = new IncidentTable();

	public final Column<IncidentTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<IncidentTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Long> incidentId = createColumn(
		"incidentId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<IncidentTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, String> contentKind = createColumn(
		"contentKind", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Long> contentId = createColumn(
		"contentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Long> classPostId = createColumn(
		"classPostId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, String> openKey = createColumn(
		"openKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Long> subjectUserId = createColumn(
		"subjectUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, String> subjectUserName = createColumn(
		"subjectUserName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, String> contentTitle = createColumn(
		"contentTitle", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, String> contentText = createColumn(
		"contentText", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, String> incidentState = createColumn(
		"incidentState", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, String> ruleId = createColumn(
		"ruleId", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Date> removedDate = createColumn(
		"removedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<IncidentTable, Date> closedDate = createColumn(
		"closedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private IncidentTable() {
		super("KK_Incident", IncidentTable::new);
	}

}