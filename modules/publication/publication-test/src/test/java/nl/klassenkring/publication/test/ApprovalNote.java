/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line in which {@link ApprovingPortal} tells the test that kills it how far it is.
 *
 * @param requestId 0 when it is about none
 */
record ApprovalNote(Step step, long requestId, String detail) {

  private static final Pattern LINE = Pattern.compile("APPROVAL ([A-Z]+) (\\d+) (.*)");

  /** What is told. */
  enum Step {
    /** At the start, or at the end: a request that is public and all that goes with it. */
    PUBLIC,
    /** At the start, or at the end: a request that waits as if nobody ever said yes. */
    WAITING,
    /** At the start, or at the end: a request that is neither. */
    HALF,
    /** All requests are told of. */
    CHECKED,
    /** A director is about to say yes. */
    TRYING,
    /** His yes was acknowledged. */
    APPROVED,
    /** His yes was refused. */
    FAILED
  }

  static void print(Step step, long requestId, String detail) {
    System.out.println("APPROVAL " + step + " " + requestId + " " + detail.replaceAll("\\s+", " "));
  }

  /** The note that a line is; empty when it is another line of the portal's. */
  static Optional<ApprovalNote> parse(String line) {
    Matcher matcher = LINE.matcher(line);

    return matcher.matches()
        ? Optional.of(
            new ApprovalNote(
                Step.valueOf(matcher.group(1)), Long.parseLong(matcher.group(2)), matcher.group(3)))
        : Optional.empty();
  }
}
