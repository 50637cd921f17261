/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.revision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.SlotsChange;
import nl.klassenkring.policy.portlet.PageRequest;

/** The fields of the form in which what a request asks is changed, as typed. Immutable. */
public final class RevisionFormValues {

  /** The parameter that tells how many rows were sent. */
  private static final String ROWS = "rows";

  private final long helpRequestId;
  private final List<SlotRowValues> rows;
  private final Set<String> confirmedWarnings;

  private RevisionFormValues(
      long helpRequestId, List<SlotRowValues> rows, Set<String> confirmedWarnings) {

    this.helpRequestId = helpRequestId;
    this.rows = List.copyOf(rows);
    this.confirmedWarnings = Set.copyOf(confirmedWarnings);
  }

  /** Gives the form as it was sent, without the rows that stayed empty; without any when none. */
  public static RevisionFormValues typed(PageRequest pageRequest) {
    int rows = (int) Math.max(0, Math.min(pageRequest.number(ROWS), HelpRequestDraft.MAX_SLOTS));

    return new RevisionFormValues(
        pageRequest.number("helpRequestId"),
        IntStream.range(0, rows)
            .mapToObj(row -> SlotRowValues.typed(pageRequest, row))
            .filter(row -> !row.isEmpty())
            .collect(Collectors.toList()),
        Set.copyOf(pageRequest.texts("confirmedWarnings")));
  }

  /** Gives what is to be changed. */
  public SlotsChange toChange() {
    return new SlotsChange(
        helpRequestId,
        rows.stream().map(SlotRowValues::toEdit).collect(Collectors.toList()),
        confirmedWarnings);
  }

  List<SlotRowValues> rows() {
    return rows;
  }

  public Set<String> getConfirmedWarnings() {
    return confirmedWarnings;
  }
}
