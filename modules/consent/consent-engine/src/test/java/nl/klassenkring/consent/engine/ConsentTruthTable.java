/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What consent is, written down to be read by a school, and by this test. It knows no dates, no
 * ledger and no order of decisions: words go in, words come out.
 */
final class ConsentTruthTable {

  /** What an answer is worth. The first line that fits holds; a star fits everything. */
  private static final List<String[]> WORTH =
      rows(
          """
          answer    | answered      | asked     | a yes expires | is worth
          NONE      | *             | *         | *             | SILENT
          *         | NEW_YEAR      | LAST_DAY  | *             | SILENT
          REFUSED   | *             | *         | *             | REFUSED
          WITHDRAWN | *             | *         | *             | WITHDRAWN
          GIVEN     | *             | *         | NO            | YES
          GIVEN     | EARLIER_YEAR  | *         | YES           | EXPIRED
          GIVEN     | YEAR_THAT_ENDS| LAST_DAY  | YES           | YES
          GIVEN     | YEAR_THAT_ENDS| FIRST_DAY | YES           | EXPIRED
          GIVEN     | NEW_YEAR      | FIRST_DAY | YES           | YES
          """);

  /** Two guardians; NOBODY is one without authority, or one whose guardianship has ended. */
  private static final Map<String, String> ONE_SUFFICES =
      matrix(
          """
                    | NOBODY       | SILENT       | YES       | EXPIRED   | REFUSED | WITHDRAWN
          NOBODY    | NO_AUTHORITY | NOT_ANSWERED | GIVEN     | EXPIRED   | REFUSED | WITHDRAWN
          SILENT    | NOT_ANSWERED | NOT_ANSWERED | GIVEN     | EXPIRED   | REFUSED | WITHDRAWN
          YES       | GIVEN        | GIVEN        | GIVEN     | GIVEN     | REFUSED | WITHDRAWN
          EXPIRED   | EXPIRED      | EXPIRED      | GIVEN     | EXPIRED   | REFUSED | WITHDRAWN
          REFUSED   | REFUSED      | REFUSED      | REFUSED   | REFUSED   | REFUSED | REFUSED
          WITHDRAWN | WITHDRAWN    | WITHDRAWN    | WITHDRAWN | WITHDRAWN | REFUSED | WITHDRAWN
          """);

  private static final Map<String, String> ALL_MUST_ANSWER =
      matrix(
          """
                    | NOBODY       | SILENT       | YES       | EXPIRED   | REFUSED | WITHDRAWN
          NOBODY    | NO_AUTHORITY | NOT_ANSWERED | GIVEN     | EXPIRED   | REFUSED | WITHDRAWN
          SILENT    | NOT_ANSWERED | NOT_ANSWERED | WAITING   | EXPIRED   | REFUSED | WITHDRAWN
          YES       | GIVEN        | WAITING      | GIVEN     | WAITING   | REFUSED | WITHDRAWN
          EXPIRED   | EXPIRED      | EXPIRED      | WAITING   | EXPIRED   | REFUSED | WITHDRAWN
          REFUSED   | REFUSED      | REFUSED      | REFUSED   | REFUSED   | REFUSED | REFUSED
          WITHDRAWN | WITHDRAWN    | WITHDRAWN    | WITHDRAWN | WITHDRAWN | REFUSED | WITHDRAWN
          """);

  /** The pupil alone, from the deciding age on. */
  private static final Map<String, String> PUPIL =
      Map.of(
          "SILENT", "PUPIL_DECIDES",
          "YES", "GIVEN",
          "EXPIRED", "EXPIRED",
          "REFUSED", "REFUSED",
          "WITHDRAWN", "WITHDRAWN");

  private ConsentTruthTable() {}

  static String worth(String answer, String answered, String asked, boolean expires) {
    List<String> given = List.of(answer, answered, asked, expires ? "YES" : "NO");

    return WORTH.stream()
        .filter(row -> fits(row, given))
        .map(row -> row[given.size()])
        .findFirst()
        .orElseThrow();
  }

  static String guardians(boolean oneSuffices, String first, String second) {
    return (oneSuffices ? ONE_SUFFICES : ALL_MUST_ANSWER).get(first + " " + second);
  }

  static String pupil(String worth) {
    return PUPIL.get(worth);
  }

  static boolean disagree(String first, String second) {
    List<String> no = List.of("REFUSED", "WITHDRAWN");

    return (first.equals("YES") && no.contains(second))
        || (second.equals("YES") && no.contains(first));
  }

  private static boolean fits(String[] row, List<String> given) {
    for (int i = 0; i < given.size(); i++) {
      if (!row[i].equals("*") && !row[i].equals(given.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> matrix(String text) {
    Map<String, String> cells = new HashMap<>();
    String[] heads = cells(text.lines().findFirst().orElseThrow());

    for (String[] row : rows(text)) {
      for (int i = 1; i < row.length; i++) {
        cells.put(row[0] + " " + heads[i], row[i]);
      }
    }
    return cells;
  }

  private static List<String[]> rows(String text) {
    List<String[]> rows = new ArrayList<>();

    text.lines().skip(1).forEach(line -> rows.add(cells(line)));
    return rows;
  }

  private static String[] cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
  }
}
