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
 * The table class for the &quot;KK_PublicationPicture&quot; database table.
 *
 * @author Klassenkring
 * @see PublicationPicture
 * @generated
 */
public class PublicationPictureTable
	extends BaseTable<PublicationPictureTable> {

	public static final PublicationPictureTable INSTANCE =
		new PublicationPictureTable();

	public final Column<PublicationPictureTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PublicationPictureTable, Long> publicationPictureId =
		createColumn(
			"publicationPictureId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<PublicationPictureTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, String> userName =
		createColumn(
			"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Date> createDate =
		createColumn(
			"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Long> publicationRequestId =
		createColumn(
			"publicationRequestId", Long.class, Types.BIGINT,
			Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Long> sourcePictureId =
		createColumn(
			"sourcePictureId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Integer> position =
		createColumn(
			"position", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, String> altText = createColumn(
		"altText", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, String> caption = createColumn(
		"caption", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Boolean> overview =
		createColumn(
			"overview", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Integer> width = createColumn(
		"width", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, Integer> height = createColumn(
		"height", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PublicationPictureTable, String> fileHash =
		createColumn(
			"fileHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private PublicationPictureTable() {
		super("KK_PublicationPicture", PublicationPictureTable::new);
	}

}