/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.policy.portlet.PageRequest;

/** The fields of the form of a request, as typed. Immutable. */
public final class RequestFormValues {

  /** The parameter that tells that the form was sent. */
  static final String SENT = "sent";

  private final String uuid;
  private final String title;
  private final String content;
  private final String decisionMode;
  private final String replyMode;
  private final List<SlotFieldsValues> slots;
  private final Set<String> confirmedWarnings;

  private RequestFormValues(
      String uuid,
      String title,
      String content,
      String decisionMode,
      String replyMode,
      List<SlotFieldsValues> slots,
      Set<String> confirmedWarnings) {

    this.uuid = uuid;
    this.title = title;
    this.content = content;
    this.decisionMode = decisionMode;
    this.replyMode = replyMode;
    this.slots = List.copyOf(slots);
    this.confirmedWarnings = Set.copyOf(confirmedWarnings);
  }

  /** Gives an empty form; its UUID lets a form that is sent twice make one request. */
  static RequestFormValues empty() {
    return new RequestFormValues(
        UUID.randomUUID().toString(),
        "",
        "",
        DecisionMode.FIRST_COME.key(),
        ReplyMode.CLOSED.key(),
        List.of(SlotFieldsValues.empty()),
        Set.of());
  }

  /** Gives the form as it was sent, with an empty row more if that was asked for. */
  public static RequestFormValues typed(PageRequest pageRequest) {
    int rows = (int) Math.max(1, Math.min(pageRequest.number("rows"), HelpRequestDraft.MAX_SLOTS));
    List<SlotFieldsValues> slots = new ArrayList<>();

    for (int i = 0; i < rows; i++) {
      slots.add(SlotFieldsValues.typed(pageRequest, i));
    }

    if (pageRequest.isTyped("addRow") && (rows < HelpRequestDraft.MAX_SLOTS)) {
      slots.add(SlotFieldsValues.empty());
    }

    return new RequestFormValues(
        uuid(pageRequest.text("uuid")),
        pageRequest.text("title"),
        pageRequest.text("content"),
        pageRequest.text("decisionMode"),
        pageRequest.text("replyMode"),
        slots,
        new HashSet<>(pageRequest.texts("confirmedWarnings")));
  }

  /** Gives what the author asks for; rows that stayed empty ask for nothing. */
  public HelpRequestDraft toDraft(long groupId) {
    return new HelpRequestDraft(
            groupId,
            title,
            content,
            DecisionMode.fromKey(decisionMode).orElse(DecisionMode.CHOSEN),
            filled().map(SlotFieldsValues::toDraft).collect(Collectors.toList()),
            confirmedWarnings)
        .replyMode(ReplyMode.fromKey(replyMode).orElse(ReplyMode.CLOSED));
  }

  /** Gives the same form without the rows that stayed empty, but for one when there is no other. */
  RequestFormValues withoutEmptyRows() {
    return new RequestFormValues(
        uuid,
        title,
        content,
        decisionMode,
        replyMode,
        filled().findAny().isPresent()
            ? filled().collect(Collectors.toList())
            : List.of(SlotFieldsValues.empty()),
        confirmedWarnings);
  }

  public String getUuid() {
    return uuid;
  }

  public String getTitle() {
    return title;
  }

  public String getContent() {
    return content;
  }

  public String getDecisionMode() {
    return decisionMode;
  }

  /** Gives the key of who may reply (B2), as in {@code class-parents}. */
  public String getReplyMode() {
    return replyMode;
  }

  public List<SlotFieldsValues> getSlots() {
    return slots;
  }

  public Set<String> getConfirmedWarnings() {
    return confirmedWarnings;
  }

  /** Tells whether there is room for a row more. */
  public boolean isRowLeft() {
    return slots.size() < HelpRequestDraft.MAX_SLOTS;
  }

  /** Tells whether nobody has written anything yet. */
  boolean isUntouched() {
    return (title + content).isBlank() && slots.stream().allMatch(SlotFieldsValues::isEmpty);
  }

  private Stream<SlotFieldsValues> filled() {
    return slots.stream().filter(slot -> !slot.isEmpty());
  }

  private static String uuid(String sent) {
    try {
      return UUID.fromString(sent).toString();
    } catch (IllegalArgumentException illegalArgumentException) {
      return UUID.randomUUID().toString();
    }
  }
}
