/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.revision;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klassenkring.helprequest.request.SlotEdit;
import nl.klassenkring.helprequest.web.internal.display.context.SlotDisplay;
import nl.klassenkring.helprequest.web.internal.display.context.SlotFieldsValues;
import nl.klassenkring.policy.portlet.PageRequest;

/** A row of the form in which what is asked is changed, as typed. Immutable. */
public final class SlotRowValues {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final long helpSlotId;
  private final String seen;
  private final SlotFieldsValues fields;
  private final boolean removal;
  private final Set<Long> confirmedUserIds;

  private SlotRowValues(
      long helpSlotId,
      String seen,
      SlotFieldsValues fields,
      boolean removal,
      Set<Long> confirmedUserIds) {

    this.helpSlotId = helpSlotId;
    this.seen = seen;
    this.fields = fields;
    this.removal = removal;
    this.confirmedUserIds = Set.copyOf(confirmedUserIds);
  }

  /** Gives a row with a slot as it is. */
  static SlotRowValues of(SlotDisplay slot) {
    return new SlotRowValues(
        slot.getId(), slot.draft().mark(), SlotFieldsValues.of(slot.draft()), false, Set.of());
  }

  /** Gives a row for something more. */
  static SlotRowValues added(SlotFieldsValues fields) {
    return new SlotRowValues(0, "", fields, false, Set.of());
  }

  /** Gives a row as it was sent. */
  static SlotRowValues typed(PageRequest pageRequest, int row) {
    return new SlotRowValues(
        pageRequest.number("helpSlotId_" + row),
        pageRequest.text("seen_" + row),
        SlotFieldsValues.typed(pageRequest, row),
        pageRequest.isTyped("remove_" + row),
        NUMBER
            .matcher(pageRequest.text("confirmed_" + row))
            .results()
            .map(result -> Long.valueOf(result.group()))
            .collect(Collectors.toSet()));
  }

  /** Gives the same row beside the slot as its reader sees it now, which he may have left as is. */
  SlotRowValues beside(SlotDisplay slot) {
    return isUntouched()
        ? of(slot)
        : new SlotRowValues(helpSlotId, slot.draft().mark(), fields, removal, confirmedUserIds);
  }

  SlotEdit toEdit() {
    if (helpSlotId == 0) {
      return SlotEdit.added(fields.toDraft());
    }

    return removal
        ? SlotEdit.removed(helpSlotId, seen, fields.toDraft(), confirmedUserIds)
        : SlotEdit.changed(helpSlotId, seen, fields.toDraft());
  }

  /** Tells whether it asks for nothing. */
  boolean isEmpty() {
    return (helpSlotId == 0) && fields.isEmpty();
  }

  boolean isUntouched() {
    return (helpSlotId != 0) && toEdit().isUntouched();
  }

  boolean isConfirmed(Set<Long> userIds) {
    return confirmedUserIds.containsAll(userIds);
  }

  /** Gives the key of the slot; 0 for something more. */
  public long getHelpSlotId() {
    return helpSlotId;
  }

  /** Gives by what the form tells which state of the slot was seen. */
  public String getSeen() {
    return seen;
  }

  public SlotFieldsValues getFields() {
    return fields;
  }

  public boolean isRemoval() {
    return removal;
  }
}
