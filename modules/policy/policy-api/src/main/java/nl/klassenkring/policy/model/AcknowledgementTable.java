/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_Acknowledgement&quot; database table.
 *
 * @author Klassenkring
 * @see Acknowledgement
 * @generated
 */
public class AcknowledgementTable extends BaseTable<AcknowledgementTable> {

	public static final AcknowledgementTable INSTANCE =
		new AcknowledgementTable();

	public final Column<AcknowledgementTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<AcknowledgementTable, Long> acknowledgementId =
		createColumn(
			"acknowledgementId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<AcknowledgementTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<AcknowledgementTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<AcknowledgementTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<AcknowledgementTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<AcknowledgementTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<AcknowledgementTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<AcknowledgementTable, String> versionKey = createColumn(
		"versionKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private AcknowledgementTable() {
		super("KK_Acknowledgement", AcknowledgementTable::new);
	}

}