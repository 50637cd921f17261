/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.event.PolicyEventCount;
import nl.klassenkring.policy.message.PolicyTexts;

/** What the rules did in a group in a period, by result. Only counts. Immutable. */
public final class Results {

  private final Map<PolicyEventType, Long> totals = new EnumMap<>(PolicyEventType.class);
  private final List<RefusedCount> refused;

  Results(Collection<PolicyEventCount> eventCounts, PolicyTexts texts) {
    Map<String, Long> refusedByRule = new TreeMap<>();

    for (PolicyEventCount eventCount : eventCounts) {
      totals.merge(eventCount.getType(), eventCount.getCount(), Long::sum);

      if (eventCount.getType() == PolicyEventType.REFUSED) {
        refusedByRule.merge(eventCount.getRuleId(), eventCount.getCount(), Long::sum);
      }
    }

    refused =
        refusedByRule.entrySet().stream()
            .map(
                entry ->
                    new RefusedCount(entry.getKey(), texts.title(entry.getKey()), entry.getValue()))
            .collect(Collectors.toUnmodifiableList());
  }

  /** What was refused, by the rule that refused it. */
  public List<RefusedCount> getRefused() {
    return refused;
  }

  public long getHeld() {
    return total(PolicyEventType.HELD);
  }

  public long getConfirmed() {
    return total(PolicyEventType.CONFIRMED);
  }

  /** What was placed because of what the author declared, or without being judged. */
  public long getExceptions() {
    return total(PolicyEventType.EXCEPTION) + total(PolicyEventType.EXEMPTED);
  }

  private long total(PolicyEventType type) {
    return totals.getOrDefault(type, 0L);
  }

  /** How often one rule refused something. Immutable. */
  public static final class RefusedCount {

    private final String ruleId;
    private final String title;
    private final long count;

    RefusedCount(String ruleId, String title, long count) {
      this.ruleId = ruleId;
      this.title = title;
      this.count = count;
    }

    public String getRuleId() {
      return ruleId;
    }

    public String getTitle() {
      return title;
    }

    public long getCount() {
      return count;
    }
  }
}
