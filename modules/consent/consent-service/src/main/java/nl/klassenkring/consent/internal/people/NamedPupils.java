/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.people;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Locale;
import nl.klassenkring.roster.model.PupilTable;

/**
 * Finds the pupils of a school by their names within a query of this bundle's own tables, as {@code
 * PupilLocalService.searchAllPupils} does by itself.
 */
public final class NamedPupils {

  private NamedPupils() {}

  /** Column: pupilId. */
  public static DSLQuery ids(long schoolGroupId, String words) {
    return DSLQueryFactoryUtil.select(PUPIL.pupilId).from(PUPIL).where(are(schoolGroupId, words));
  }

  /** Whether a name has each of the words in it, in any case of letters; no words fit everybody. */
  private static Predicate are(long schoolGroupId, String words) {
    Predicate predicate = PUPIL.schoolGroupId.eq(schoolGroupId);

    for (String word : words.replaceAll("[%_\\\\]", " ").strip().split("\\s+", MOST_WORDS)) {
      String pattern = "%" + word.toLowerCase(Locale.ROOT) + "%";

      predicate =
          predicate.and(
              like(PUPIL.firstName, pattern)
                  .or(like(PUPIL.namePrefix, pattern))
                  .or(like(PUPIL.lastName, pattern))
                  .withParentheses());
    }

    return predicate;
  }

  private static Predicate like(Column<PupilTable, String> column, String pattern) {
    return DSLFunctionFactoryUtil.lower(column).like(pattern);
  }

  private static final int MOST_WORDS = 8;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;
}
