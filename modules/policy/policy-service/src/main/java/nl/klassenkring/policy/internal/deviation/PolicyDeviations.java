/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.deviation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.klassenkring.policy.constants.PolicyDeviationStatus;
import nl.klassenkring.policy.model.PolicyDeviation;

/** Tells which of a school's own values were approved for a moment. Pure. */
public final class PolicyDeviations {

  private static final Comparator<PolicyDeviation> LATEST =
      Comparator.comparing((PolicyDeviation deviation) -> deviation.getValidFrom().toInstant())
          .thenComparing(deviation -> deviation.getDecidedDate().toInstant())
          .thenComparing(PolicyDeviation::getPolicyDeviationId);

  private PolicyDeviations() {}

  /**
   * What is approved at a moment, by the key of the parameter: the one that is valid from the
   * latest moment on. After the school took that back there is none: an older one does not come to
   * life again.
   *
   * @param deviations all of a school
   */
  public static Map<String, PolicyDeviation> approved(
      Collection<PolicyDeviation> deviations, Instant moment) {

    Map<String, PolicyDeviation> latest = new TreeMap<>();

    for (PolicyDeviation deviation : deviations) {
      if (wasApproved(deviation)
          && !deviation.getValidFrom().toInstant().isAfter(moment)
          && !isWithdrawnBefore(deviation, deviation.getValidFrom().toInstant())) {

        latest.merge(
            deviation.getParameterKey(),
            deviation,
            (one, other) -> (LATEST.compare(one, other) < 0) ? other : one);
      }
    }

    latest.values().removeIf(deviation -> isWithdrawnBefore(deviation, moment));

    return latest;
  }

  private static boolean wasApproved(PolicyDeviation deviation) {
    return deviation.getStatus().equals(PolicyDeviationStatus.APPROVED.name())
        || (deviation.getStatus().equals(PolicyDeviationStatus.WITHDRAWN.name())
            && (deviation.getDecidedDate() != null));
  }

  private static boolean isWithdrawnBefore(PolicyDeviation deviation, Instant moment) {
    return (deviation.getWithdrawnDate() != null)
        && !deviation.getWithdrawnDate().toInstant().isAfter(moment);
  }
}
