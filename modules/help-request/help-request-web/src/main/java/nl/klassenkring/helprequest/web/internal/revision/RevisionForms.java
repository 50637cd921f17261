/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.revision;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.helprequest.web.internal.display.context.AdviceDisplays;
import nl.klassenkring.helprequest.web.internal.display.context.AssignPages;
import nl.klassenkring.helprequest.web.internal.display.context.RequestDisplayContext;
import nl.klassenkring.helprequest.web.internal.display.context.SlotDisplay;
import nl.klassenkring.helprequest.web.internal.display.context.SlotFieldsValues;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the form in which what a request asks is changed. */
@Component(service = RevisionForms.class)
public class RevisionForms {

  /**
   * Gives a row of each slot that has not begun: as it was sent, else as it is, with what the
   * agreements say of it now.
   *
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if the reader does not
   *     decide about the request
   */
  public RevisionFormDisplayContext create(PageRequest pageRequest) throws PortalException {
    RequestDisplayContext request = assignPages.create(pageRequest);
    RevisionFormValues values = RevisionFormValues.typed(pageRequest);
    List<SlotRow> rows = rows(request, values);

    if (pageRequest.isTyped("addRow")) {
      rows.add(new SlotRow(SlotRowValues.added(SlotFieldsValues.empty()), null));
    }

    return new RevisionFormDisplayContext(
        request,
        values,
        rows,
        AdviceDisplays.of(helpRequestService.adviseHelpSlots(values.toChange()), pageRequest));
  }

  /** Those that were sent keep their order, and their numbers, by which a refusal names them. */
  private static List<SlotRow> rows(RequestDisplayContext request, RevisionFormValues values) {
    Map<Long, SlotDisplay> slots = new LinkedHashMap<>();

    for (SlotDisplay slot : request.getSlots()) {
      if (!slot.getChances().isBegun()) {
        slots.put(slot.getId(), slot);
      }
    }

    List<SlotRow> rows = new ArrayList<>();

    for (SlotRowValues row : values.rows()) {
      SlotDisplay slot = slots.remove(row.getHelpSlotId());

      if (slot != null) {
        rows.add(new SlotRow(row.beside(slot), slot));
      } else if (!row.isUntouched()) {
        // Of a slot that is gone, what was typed stays: as something more.
        rows.add(new SlotRow(SlotRowValues.added(row.getFields()), null));
      }
    }

    slots.values().forEach(slot -> rows.add(new SlotRow(SlotRowValues.of(slot), slot)));

    return rows;
  }

  @Reference private AssignPages assignPages;

  @Reference private HelpRequestService helpRequestService;
}
