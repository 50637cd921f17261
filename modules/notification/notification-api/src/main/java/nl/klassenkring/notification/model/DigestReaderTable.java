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
 * The table class for the &quot;KK_DigestReader&quot; database table.
 *
 * @author Klassenkring
 * @see DigestReader
 * @generated
 */
public class DigestReaderTable extends BaseTable<DigestReaderTable> {

	public static final DigestReaderTable INSTANCE = new DigestReaderTable();

	public final Column<DigestReaderTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<DigestReaderTable, Long> digestReaderId = createColumn(
		"digestReaderId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<DigestReaderTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<DigestReaderTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<DigestReaderTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<DigestReaderTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<DigestReaderTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<DigestReaderTable, Date> digestUntil = createColumn(
		"digestUntil", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<DigestReaderTable, Date> picturesUntil = createColumn(
		"picturesUntil", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private DigestReaderTable() {
		super("KK_DigestReader", DigestReaderTable::new);
	}

}