/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.text;

import java.util.Locale;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.engine.OwnView;

/** How a consent is put into words: yes, no, or not answered, which is kept apart from no. */
public enum AnswerKind {
  YES,
  NO,
  OPEN;

  /** Gives what staff sees. Whoever waits for an answer, or for one more, has no answer yet. */
  public static AnswerKind of(ConsentReason reason) {
    switch (reason) {
      case GIVEN:
        return YES;
      case REFUSED:
      case WITHDRAWN:
      case NOT_IN_USE:
        return NO;
      default:
        return OPEN;
    }
  }

  /**
   * Gives what a guardian sees: the result, and where that is no, whether the own answer is
   * missing. It never tells what another guardian chose beyond what the result reveals.
   */
  public static AnswerKind of(OwnView ownView) {
    if (ownView.allowed()) {
      return YES;
    }

    boolean answered = ownView.ownAnswer().isPresent() && !ownView.expired();

    return (ownView.mayDecide() && !answered) ? OPEN : NO;
  }

  /** Gives the end of the text key {@code answer-...}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether the reader's own answer holds and is yes. */
  public static boolean isOwnYes(OwnView ownView) {
    return !ownView.expired()
        && ownView.ownAnswer().filter(ConsentAnswer.GIVEN::equals).isPresent();
  }

  /** Tells whether the reader's own answer is no. */
  public static boolean isOwnNo(OwnView ownView) {
    return ownView.ownAnswer().filter(ConsentAnswer::isNo).isPresent();
  }
}
