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
 * The table class for the &quot;KK_HardCopy&quot; database table.
 *
 * @author Klassenkring
 * @see HardCopy
 * @generated
 */
public class HardCopyTable extends BaseTable<HardCopyTable> {

	public static final HardCopyTable INSTANCE = new HardCopyTable();

	public final Column<HardCopyTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<HardCopyTable, Long> hardCopyId = createColumn(
		"hardCopyId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<HardCopyTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HardCopyTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HardCopyTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HardCopyTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<HardCopyTable, Long> incidentId = createColumn(
		"incidentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HardCopyTable, String> contentKind = createColumn(
		"contentKind", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HardCopyTable, Long> contentId = createColumn(
		"contentId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HardCopyTable, String> contentHash = createColumn(
		"contentHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HardCopyTable, String> fileHash = createColumn(
		"fileHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HardCopyTable, Long> fileSize = createColumn(
		"fileSize", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);

	private HardCopyTable() {
		super("KK_HardCopy", HardCopyTable::new);
	}

}