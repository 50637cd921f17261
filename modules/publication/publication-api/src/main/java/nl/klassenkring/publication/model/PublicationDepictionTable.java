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
 * The table class for the &quot;KK_PublicationDepiction&quot; database table.
 *
 * @author Klassenkring
 * @see PublicationDepiction
 * @generated
 */
public class PublicationDepictionTable
	extends BaseTable<PublicationDepictionTable> {

	public static final PublicationDepictionTable INSTANCE =
		new PublicationDepictionTable();

	public final Column<PublicationDepictionTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PublicationDepictionTable, Long>
		publicationDepictionId = createColumn(
			"publicationDepictionId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<PublicationDepictionTable, Long> companyId =
		createColumn(
			"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationDepictionTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationDepictionTable, String> userName =
		createColumn(
			"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationDepictionTable, Date> createDate =
		createColumn(
			"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationDepictionTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationDepictionTable, Long> publicationRequestId =
		createColumn(
			"publicationRequestId", Long.class, Types.BIGINT,
			Column.FLAG_DEFAULT);
	public final Column<PublicationDepictionTable, Long> publicationPictureId =
		createColumn(
			"publicationPictureId", Long.class, Types.BIGINT,
			Column.FLAG_DEFAULT);
	public final Column<PublicationDepictionTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);

	private PublicationDepictionTable() {
		super("KK_PublicationDepiction", PublicationDepictionTable::new);
	}

}