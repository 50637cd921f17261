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
 * The table class for the &quot;KK_NotificationPreference&quot; database table.
 *
 * @author Klassenkring
 * @see NotificationPreference
 * @generated
 */
public class NotificationPreferenceTable
	extends BaseTable<NotificationPreferenceTable> {

	public static final NotificationPreferenceTable INSTANCE =
		new NotificationPreferenceTable();

	public final Column<NotificationPreferenceTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<NotificationPreferenceTable, Long>
		notificationPreferenceId = createColumn(
			"notificationPreferenceId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<NotificationPreferenceTable, Long> groupId =
		createColumn("groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<NotificationPreferenceTable, Long> companyId =
		createColumn(
			"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<NotificationPreferenceTable, Long> userId =
		createColumn("userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<NotificationPreferenceTable, String> userName =
		createColumn(
			"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<NotificationPreferenceTable, Date> createDate =
		createColumn(
			"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<NotificationPreferenceTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<NotificationPreferenceTable, String> frequency =
		createColumn(
			"frequency", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<NotificationPreferenceTable, String> switchedOff =
		createColumn(
			"switchedOff", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<NotificationPreferenceTable, Integer> quietFrom =
		createColumn(
			"quietFrom", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<NotificationPreferenceTable, Integer> quietUntil =
		createColumn(
			"quietUntil", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);

	private NotificationPreferenceTable() {
		super("KK_NotificationPreference", NotificationPreferenceTable::new);
	}

}