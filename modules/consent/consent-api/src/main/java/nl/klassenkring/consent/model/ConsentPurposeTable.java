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
 * The table class for the &quot;KK_ConsentPurpose&quot; database table.
 *
 * @author Klassenkring
 * @see ConsentPurpose
 * @generated
 */
public class ConsentPurposeTable extends BaseTable<ConsentPurposeTable> {

	public static final ConsentPurposeTable INSTANCE =
		new ConsentPurposeTable();

	public final Column<ConsentPurposeTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ConsentPurposeTable, Long> consentPurposeId =
		createColumn(
			"consentPurposeId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ConsentPurposeTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentPurposeTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentPurposeTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentPurposeTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentPurposeTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentPurposeTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentPurposeTable, String> purposeKey = createColumn(
		"purposeKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentPurposeTable, String> name = createColumn(
		"name", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentPurposeTable, Integer> position = createColumn(
		"position", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<ConsentPurposeTable, Boolean> active = createColumn(
		"active_", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);

	private ConsentPurposeTable() {
		super("KK_ConsentPurpose", ConsentPurposeTable::new);
	}

}