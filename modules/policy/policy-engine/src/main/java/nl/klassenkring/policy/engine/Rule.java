/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.util.List;

/**
 * One agreement of the school. A rule is immutable and pure: the same draft always gives the same
 * findings.
 */
public interface Rule {

  /** The rule's id in the policy catalogue, such as {@code B11}. */
  String id();

  /** Says what the rule has against the draft; empty when it has nothing against it. */
  List<Finding> judge(Draft draft);
}
