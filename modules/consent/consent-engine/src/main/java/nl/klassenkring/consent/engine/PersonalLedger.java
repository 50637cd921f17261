/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import java.util.List;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/**
 * Reads the decisions of one person about one purpose.
 *
 * <p>A yes holds in the school year that it was given for, and after it unless the school lets it
 * expire. A no never expires: it holds from the moment it was said, whatever year it was said for,
 * until the same person says yes for that year or a later one. So nothing that was refused is
 * allowed because a year passed and the other guardian was the first to answer anew.
 */
final class PersonalLedger {

  private final SchoolYear now;
  private final boolean expires;
  private Standing standing = Standing.SILENT;
  private SchoolYear refusedYear;

  private PersonalLedger(SchoolYear now, boolean expires) {
    this.now = now;
    this.expires = expires;
  }

  /**
   * What the decisions come to.
   *
   * @param decisions latest last
   * @param now the school year in which it is asked
   * @param expires whether a yes ends with its school year
   */
  static Standing standing(List<Decision> decisions, SchoolYear now, boolean expires) {
    PersonalLedger ledger = new PersonalLedger(now, expires);

    decisions.forEach(ledger::read);
    return ledger.standing;
  }

  private void read(Decision decision) {
    if (decision.answer().isNo()) {
      refuse(decision);
    } else if (begun(decision.schoolYear()) && !stillRefused(decision.schoolYear())) {
      accept(decision.schoolYear());
    }
  }

  private void refuse(Decision decision) {
    SchoolYear year = decision.schoolYear();

    refusedYear = standing.isNo() && refusedYear.compareTo(year) > 0 ? refusedYear : year;
    standing = decision.answer() == ConsentAnswer.REFUSED ? Standing.REFUSED : Standing.WITHDRAWN;
  }

  private void accept(SchoolYear year) {
    boolean holds = !expires || year.equals(now);

    if (holds) {
      standing = Standing.YES;
    } else if (standing != Standing.YES) {
      standing = Standing.EXPIRED;
    }
  }

  private boolean begun(SchoolYear year) {
    return year.compareTo(now) <= 0;
  }

  /** Whether a no outlasts a yes for the given year: one for next year does not need to. */
  private boolean stillRefused(SchoolYear year) {
    return standing.isNo() && year.compareTo(begun(refusedYear) ? refusedYear : now) < 0;
  }
}
