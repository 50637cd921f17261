/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.policy.engine.ReplyMode;

/** A help request as its author wants it: the post, and what is asked. Immutable. */
public final class HelpRequestDraft {

  /** The greatest number of slots of one request. */
  public static final int MAX_SLOTS = 40;

  private final long groupId;
  private final String title;
  private final String content;
  private final DecisionMode decisionMode;
  private final List<SlotDraft> slots;
  private final Set<String> confirmedWarnings;
  private final ReplyMode replyMode;

  /**
   * Makes the value, of a post to which nobody replies: who cannot help need not say so (B3).
   *
   * @param groupId the Site of the class group
   * @param confirmedWarnings the keys of the warnings that the author confirms
   */
  public HelpRequestDraft(
      long groupId,
      String title,
      String content,
      DecisionMode decisionMode,
      List<SlotDraft> slots,
      Set<String> confirmedWarnings) {

    this(groupId, title, content, decisionMode, slots, confirmedWarnings, ReplyMode.CLOSED);
  }

  private HelpRequestDraft(
      long groupId,
      String title,
      String content,
      DecisionMode decisionMode,
      List<SlotDraft> slots,
      Set<String> confirmedWarnings,
      ReplyMode replyMode) {

    this.groupId = groupId;
    this.title = Objects.toString(title, "");
    this.content = Objects.toString(content, "");
    this.decisionMode = Objects.requireNonNull(decisionMode, "decisionMode");
    this.slots = List.copyOf(slots);
    this.confirmedWarnings = Set.copyOf(confirmedWarnings);
    this.replyMode = Objects.requireNonNull(replyMode, "replyMode");
  }

  /** The same, with who may reply to its post (B2). */
  public HelpRequestDraft replyMode(ReplyMode mode) {
    return new HelpRequestDraft(
        groupId, title, content, decisionMode, slots, confirmedWarnings, mode);
  }

  public long groupId() {
    return groupId;
  }

  public String title() {
    return title;
  }

  public String content() {
    return content;
  }

  public DecisionMode decisionMode() {
    return decisionMode;
  }

  public List<SlotDraft> slots() {
    return slots;
  }

  public Set<String> confirmedWarnings() {
    return confirmedWarnings;
  }

  /** Who may reply to its post (B2). */
  public ReplyMode replyMode() {
    return replyMode;
  }

  /** All that its readers get to read below the title: the text, and each task on its line. */
  public String judgedText() {
    return slots.stream()
        .map(SlotDraft::task)
        .filter(task -> !task.isEmpty())
        .collect(Collectors.joining("\n", content.strip() + "\n\n", ""))
        .strip();
  }

  /**
   * Requires that it can be kept.
   *
   * @param today on the school's wall clock
   * @throws SlotProblemException if something is missing or cannot be
   */
  public void requireComplete(LocalDate today) throws SlotProblemException {
    if (slots.isEmpty()) {
      throw new SlotProblemException(SlotProblem.NO_SLOT, 0);
    }

    if (slots.size() > MAX_SLOTS) {
      throw new SlotProblemException(SlotProblem.TOO_MANY_SLOTS, MAX_SLOTS);
    }

    for (int i = 0; i < slots.size(); i++) {
      Optional<SlotProblem> problem = slots.get(i).problem(today);

      if (problem.isPresent()) {
        throw new SlotProblemException(problem.get(), i);
      }
    }
  }
}
