/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.userdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;
import java.sql.Types;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserDataColumnsTest {

  private static final long MAKER = 7;
  private static final long GUARDIAN = 8;
  private static final long NOBODY = 99;

  private static final Map<String, Object> ROW =
      Map.of(
          "userId", MAKER,
          "userName", "Joke",
          "guardianUserId", GUARDIAN,
          "lastName", "van Dam",
          "schoolYear", "2026-2027");

  private final UserDataColumns columns =
      UserDataColumns.of(new GuardianTable())
          .madeByUser()
          .isAboutUser("guardianUserId")
          .erases("lastName", "")
          .shows("schoolYear")
          .build();

  @Test
  void threatOfToldAboutOthersMeetsWhatTheMakerMaySee() {
    assertThat(columns.told(ROW, MAKER)).containsOnlyKeys("schoolYear");
  }

  @Test
  void tellsWhomTheRowIsAboutAll() {
    assertThat(columns.told(ROW, GUARDIAN)).containsOnlyKeys("schoolYear", "lastName");
  }

  @Test
  void putsTheAnonymousUserInThePlaceOfTheMaker() {
    assertThat(columns.anonymized(ROW, MAKER, NOBODY, "Anonymous"))
        .containsOnly(Map.entry("userId", NOBODY), Map.entry("userName", "Anonymous"));
  }

  @Test
  void threatOfTheAnonymousUserAsAGuardianMeetsNobody() {
    assertThat(columns.anonymized(ROW, GUARDIAN, NOBODY, "Anonymous"))
        .containsOnly(Map.entry("guardianUserId", 0L), Map.entry("lastName", ""));
  }

  @Test
  void changesNothingForSomebodyElse() {
    assertThat(columns.anonymized(ROW, 5, NOBODY, "Anonymous")).isEmpty();
  }

  @Test
  void refusesAColumnThatTheTableHasNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UserDataColumns.of(new GuardianTable()).shows("shoeSize"));
  }

  private static final class GuardianTable extends BaseTable<GuardianTable> {

    GuardianTable() {
      super("KK_Guardian", GuardianTable::new);

      createColumn("guardianId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
      createColumn("userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
      createColumn("userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
      createColumn("guardianUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
      createColumn("lastName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
      createColumn("schoolYear", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
    }
  }
}
