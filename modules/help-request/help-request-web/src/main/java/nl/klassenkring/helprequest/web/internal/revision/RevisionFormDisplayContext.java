/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.revision;

import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.web.internal.display.context.AdviceDisplay;
import nl.klassenkring.helprequest.web.internal.display.context.RequestDisplayContext;

/** The form in which what a request asks is changed. Immutable. */
public final class RevisionFormDisplayContext {

  private final RequestDisplayContext request;
  private final RevisionFormValues values;
  private final List<SlotRow> rows;
  private final AdviceDisplay advice;

  RevisionFormDisplayContext(
      RequestDisplayContext request,
      RevisionFormValues values,
      List<SlotRow> rows,
      AdviceDisplay advice) {

    this.request = request;
    this.values = values;
    this.rows = List.copyOf(rows);
    this.advice = advice;
  }

  public RequestDisplayContext getRequest() {
    return request;
  }

  public RevisionFormValues getValues() {
    return values;
  }

  public List<SlotRow> getRows() {
    return rows;
  }

  public AdviceDisplay getAdvice() {
    return advice;
  }

  /** Gives which rows there are, so that what was typed comes back in no other row. */
  public String getRowsKey() {
    return rows.stream()
        .map(row -> String.valueOf(row.getValues().getHelpSlotId()))
        .collect(Collectors.joining("-"));
  }

  /** Tells whether there is room for a row more. */
  public boolean isRowLeft() {
    return rows.size() < HelpRequestDraft.MAX_SLOTS;
  }
}
