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
 * The table class for the &quot;KK_Objection&quot; database table.
 *
 * @author Klassenkring
 * @see Objection
 * @generated
 */
public class ObjectionTable extends BaseTable<ObjectionTable> {

	public static final ObjectionTable INSTANCE = new ObjectionTable();

	public final Column<ObjectionTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ObjectionTable, Long> objectionId = createColumn(
		"objectionId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ObjectionTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Long> pictureId = createColumn(
		"pictureId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Long> guardianId = createColumn(
		"guardianId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, String> reason = createColumn(
		"reason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Date> dueDate = createColumn(
		"dueDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, String> status = createColumn(
		"status", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, String> outcome = createColumn(
		"outcome", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Date> closedDate = createColumn(
		"closedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ObjectionTable, Long> closedByUserId = createColumn(
		"closedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);

	private ObjectionTable() {
		super("KK_Objection", ObjectionTable::new);
	}

}