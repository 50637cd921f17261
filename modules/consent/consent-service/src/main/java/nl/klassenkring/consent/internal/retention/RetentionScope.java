/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;
import com.liferay.petra.sql.dsl.expression.Predicate;
import java.util.Date;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** What an erasure looks at: a school up to a school year, or all about one pupil. Immutable. */
final class RetentionScope {

  private final long schoolGroupId;
  private final long pupilId;
  private final RetentionTerm term;

  private RetentionScope(long schoolGroupId, long pupilId, RetentionTerm term) {
    this.schoolGroupId = schoolGroupId;
    this.pupilId = pupilId;
    this.term = term;
  }

  /** All that a school keeps up to and including the school year of the term. */
  static RetentionScope ofSchool(long schoolGroupId, RetentionTerm term) {
    return new RetentionScope(schoolGroupId, 0, term);
  }

  /** All that a school keeps about a pupil and his guardians; the term is that of today. */
  static RetentionScope ofFamily(long schoolGroupId, long pupilId, RetentionTerm term) {
    return new RetentionScope(schoolGroupId, pupilId, term);
  }

  long schoolGroupId() {
    return schoolGroupId;
  }

  long pupilId() {
    return pupilId;
  }

  RetentionTerm term() {
    return term;
  }

  boolean isFamily() {
    return pupilId > 0;
  }

  /** Whether it has data of a kind: an import is about no family. */
  boolean has(RetentionCategory category) {
    return !isFamily() || (category != RetentionCategory.IMPORTS);
  }

  boolean has(SchoolYear year) {
    return year.compareTo(last().schoolYear()) <= 0;
  }

  /** The first moment that is not looked at any more. */
  Date end() {
    return last().end();
  }

  /** The rows that it looks at, whenever they were made. */
  <T extends BaseTable<T>> Predicate of(Column<T, Long> schoolColumn, Column<T, Long> pupilColumn) {
    Predicate ofSchool = schoolColumn.eq(schoolGroupId);

    return isFamily() ? ofSchool.and(pupilColumn.eq(pupilId)) : ofSchool;
  }

  /** Of a family also what is decided for the school year to come. */
  private RetentionTerm last() {
    return isFamily() ? term.next() : term;
  }

  @Override
  public String toString() {
    return term.schoolYear() + (isFamily() ? " pupil " + pupilId : "");
  }
}
