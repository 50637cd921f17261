/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.HashSet;
import java.util.Set;
import nl.klassenkring.policy.constants.PolicyDeviationStatus;
import nl.klassenkring.policy.model.PolicyDeviation;

/** What a page offers somebody to do with a deviation; services decide whether he may. Pure. */
final class DeviationOffers {

  static final String CHANGE = "change";
  static final String DECIDE = "decide";
  static final String SUBMIT = "submit";
  static final String WITHDRAW = "withdraw";

  static Set<String> of(
      PolicyDeviation policyDeviation, long userId, boolean officer, boolean runsSchool) {

    Set<String> offers = new HashSet<>();
    PolicyDeviationStatus status = PolicyDeviationStatus.valueOf(policyDeviation.getStatus());
    boolean proposer =
        (policyDeviation.getUserId() == userId)
            || (policyDeviation.getSubmittedByUserId() == userId);

    if (officer && !proposer && (status == PolicyDeviationStatus.SUBMITTED)) {
      offers.add(DECIDE);
    }

    if (runsSchool && (status == PolicyDeviationStatus.DRAFT)) {
      offers.add(SUBMIT);

      if (policyDeviation.getUserId() == userId) {
        offers.add(CHANGE);
      }
    }

    if (runsSchool
        && (status != PolicyDeviationStatus.REJECTED)
        && (status != PolicyDeviationStatus.WITHDRAWN)) {

      offers.add(WITHDRAW);
    }

    return offers;
  }

  private DeviationOffers() {}
}
