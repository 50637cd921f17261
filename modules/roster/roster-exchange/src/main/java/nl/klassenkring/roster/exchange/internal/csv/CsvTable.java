/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterLimits;
import nl.klassenkring.roster.exchange.RosterProblem;
import nl.klassenkring.roster.exchange.internal.BrokenFileException;
import nl.klassenkring.roster.exchange.internal.Problems;
import nl.klassenkring.roster.exchange.internal.Row;
import nl.klassenkring.roster.exchange.internal.StrictReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table with a header in UTF-8, row by row. */
public final class CsvTable {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final RosterLimits limits;
  private final Problems problems;
  private final String entry;
  private final UnaryOperator<String> columnNames;
  private final Set<String> requiredColumns;
  private final Set<String> knownColumns = new HashSet<>();

  /**
   * Describes a table.
   *
   * @param entry the entry of a zip, empty when the table is the file
   * @param columnNames gives the name that a column of the header goes by
   * @param requiredColumns the columns that must be there
   * @param optionalColumns what else is read; any further column is passed over
   */
  public CsvTable(
      RosterLimits limits,
      Problems problems,
      String entry,
      UnaryOperator<String> columnNames,
      Set<String> requiredColumns,
      Set<String> optionalColumns) {

    this.limits = limits;
    this.problems = problems;
    this.entry = entry;
    this.columnNames = columnNames;
    this.requiredColumns = new TreeSet<>(requiredColumns);

    knownColumns.addAll(requiredColumns);
    knownColumns.addAll(optionalColumns);
  }

  /**
   * Reads all rows; nothing is given when the header is wrong.
   *
   * @throws BrokenFileException if the table cannot be read to its end
   * @throws IOException if the stream fails
   */
  public void read(InputStream in, Consumer<Row> rows) throws IOException {
    StrictReader strict =
        new StrictReader(withoutMark(in), StandardCharsets.UTF_8, limits.maxRowLength());
    BufferedReader reader = new BufferedReader(strict);

    try (CSVParser parser = CSVParser.parse(reader, format(reader))) {
      readChecked(parser, strict, rows);
    }
  }

  private static InputStream withoutMark(InputStream in) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
    byte[] head = pushback.readNBytes(BYTE_ORDER_MARK.length);

    if (!Arrays.equals(head, BYTE_ORDER_MARK)) {
      pushback.unread(head);
    }
    return pushback;
  }

  /** Excel writes semicolons where a comma is the decimal sign: what the header has more of. */
  private CSVFormat format(BufferedReader reader) throws IOException {
    reader.mark(limits.maxRowLength());
    long balance = 0;

    for (int i = 1; i < limits.maxRowLength(); i++) {
      int character = reader.read();

      if (character < 0 || character == '\n' || character == '\r') {
        break;
      }
      balance += character == ';' ? 1 : character == ',' ? -1 : 0;
    }
    reader.reset();
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(balance > 0 ? ';' : ',')
        .setIgnoreEmptyLines(true)
        .build();
  }

  private void readChecked(CSVParser parser, StrictReader strict, Consumer<Row> rows)
      throws IOException {

    try {
      readRows(parser, strict, rows);
    } catch (UncheckedIOException | IllegalStateException exception) {
      if (strict.failure() != null) {
        throw strict.failure();
      }
      throw new BrokenFileException(
          RosterProblem.of(ProblemKind.MALFORMED, parser.getCurrentLineNumber(), ""));
    }
  }

  private void readRows(CSVParser parser, StrictReader strict, Consumer<Row> rows)
      throws BrokenFileException {

    Iterator<CSVRecord> records = parser.iterator();
    Optional<List<String>> columns = header(records.hasNext() ? records.next() : List.of());

    if (columns.isEmpty()) {
      return;
    }
    strict.startRow();

    for (int count = 1; records.hasNext(); count++) {
      if (count > limits.maxRows()) {
        throw new BrokenFileException(
            RosterProblem.of(
                ProblemKind.TOO_MANY_ROWS, parser.getCurrentLineNumber(), "", limits.maxRows()));
      }
      row(columns.get(), records.next(), parser.getCurrentLineNumber()).ifPresent(rows);
      strict.startRow();
    }
  }

  /** The columns; none when one that is required is missing, or one is there twice. */
  private Optional<List<String>> header(Iterable<String> record) {
    List<String> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int before = problems.count();

    for (String title : record) {
      String column = columnNames.apply(title.strip());

      columns.add(column);

      if (knownColumns.contains(column) && !names.add(column)) {
        note(ProblemKind.DUPLICATE_COLUMN, 1, column, column);
      }
    }

    for (String column : requiredColumns) {
      if (!names.contains(column)) {
        note(ProblemKind.MISSING_COLUMN, 1, column, column);
      }
    }
    return problems.count() > before ? Optional.empty() : Optional.of(columns);
  }

  private Optional<Row> row(List<String> columns, CSVRecord record, long line) {
    if (record.size() != columns.size()) {
      note(ProblemKind.WRONG_COLUMN_COUNT, line, "", columns.size(), record.size());
      return Optional.empty();
    }
    return Optional.of(new Row(entry, line, fields(columns, record), problems));
  }

  private void note(ProblemKind kind, long line, String field, Object... arguments) {
    problems.add(RosterProblem.of(kind, line, field, arguments).in(entry));
  }

  private Map<String, String> fields(List<String> columns, CSVRecord record) {
    Map<String, String> fields = new HashMap<>();

    for (int i = 0; i < columns.size(); i++) {
      if (knownColumns.contains(columns.get(i))) {
        fields.put(columns.get(i), record.get(i));
      }
    }
    return fields;
  }
}
