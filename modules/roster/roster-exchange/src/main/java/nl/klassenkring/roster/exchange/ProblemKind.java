/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.Locale;

/** What can be wrong with a roster file; a view has a sentence for each {@link #key}. */
public enum ProblemKind {
  /** No bytes at all. */
  EMPTY,
  /** Arguments: the limit in bytes. */
  TOO_LARGE,
  /** Arguments: the limit. */
  TOO_MANY_ROWS,
  /** Arguments: the limit in characters. */
  ROW_TOO_LONG,
  /** Arguments: the limit in characters. */
  FIELD_TOO_LONG,
  /** Arguments: the limit. */
  TOO_DEEP,
  /** Bytes that are no text in the encoding. Arguments: the encoding. */
  WRONG_ENCODING,
  /** Bytes that look like the encoding of Windows. Arguments: the expected encoding. */
  WINDOWS_ENCODING,
  /** Arguments: the encoding that the file names. */
  UNKNOWN_ENCODING,
  CONTROL_CHARACTER,
  /** A document type or an entity, which could fetch files or grow without end. */
  DOCUMENT_TYPE,
  /** XML or CSV that breaks the rules of its grammar. */
  MALFORMED,
  /** The root is another element. Arguments: the expected and the found name. */
  WRONG_ROOT,
  /** Arguments: the expected and the found version. */
  WRONG_VERSION,
  /** A column that must be in the header. Arguments: the column. */
  MISSING_COLUMN,
  /** Arguments: the column. */
  DUPLICATE_COLUMN,
  /** Arguments: the expected and the found number. */
  WRONG_COLUMN_COUNT,
  /** A field that must have a value. */
  MISSING,
  /** Arguments: the found text. */
  NO_DATE,
  /** Arguments: the found text. */
  NO_SCHOOL_YEAR,
  /** The school year is over. Arguments: the school year. */
  PAST_SCHOOL_YEAR,
  /** Arguments: the found text. */
  NO_EMAIL_ADDRESS,
  /** Arguments: the found text. */
  NO_YES_OR_NO,
  /** Arguments: the found text. */
  UNKNOWN_VALUE,
  /** Arguments: the key. */
  DUPLICATE_KEY,
  /** Arguments: the key that nothing in the file has. */
  UNKNOWN_REFERENCE,
  /** The same guardian with another name or address. Arguments: the key. */
  CONTRADICTION,
  /** A file for more than one school or school year. */
  MORE_THAN_ONE,
  /** Arguments: the name of the entry. */
  ZIP_ENTRY_NAME,
  /** Arguments: the name of the entry. */
  ZIP_DUPLICATE_ENTRY,
  /** Arguments: the name of the missing entry. */
  ZIP_MISSING_ENTRY,
  /** Arguments: the limit. */
  ZIP_TOO_MANY_ENTRIES,
  /** A zip that unpacks to much more than it is. */
  ZIP_BOMB,
  /** Changes since an earlier file, instead of the whole. */
  NOT_BULK,
  /** A zip that cannot be read to its end. */
  BROKEN_ZIP;

  /** The key of the sentence, such as {@code roster-problem-too-large}. */
  public String key() {
    return "roster-problem-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
