/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_ConsentTask&quot; database table.
 *
 * @author Klassenkring
 * @see ConsentTask
 * @generated
 */
public class ConsentTaskTable extends BaseTable<ConsentTaskTable> {

	public static final ConsentTaskTable INSTANCE = new ConsentTaskTable();

	public final Column<ConsentTaskTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ConsentTaskTable, Long> consentTaskId = createColumn(
		"consentTaskId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ConsentTaskTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, String> kind = createColumn(
		"kind", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, String> purposeKey = createColumn(
		"purposeKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Long> pictureId = createColumn(
		"pictureId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Long> classPostId = createColumn(
		"classPostId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Long> objectionId = createColumn(
		"objectionId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Long> assigneeUserId = createColumn(
		"assigneeUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, String> assigneeRole = createColumn(
		"assigneeRole", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, String> detail = createColumn(
		"detail", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Date> dueDate = createColumn(
		"dueDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Date> remindedDate = createColumn(
		"remindedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Date> doneDate = createColumn(
		"doneDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentTaskTable, Long> doneByUserId = createColumn(
		"doneByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);

	private ConsentTaskTable() {
		super("KK_ConsentTask", ConsentTaskTable::new);
	}

}