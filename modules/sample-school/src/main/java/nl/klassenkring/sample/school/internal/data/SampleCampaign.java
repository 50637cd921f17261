/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

/** A yearly request that is under way. Immutable. */
public final class SampleCampaign {

  private final int startedDaysAgo;
  private final int dueInDays;

  public SampleCampaign(int startedDaysAgo, int dueInDays) {
    this.startedDaysAgo = startedDaysAgo;
    this.dueInDays = dueInDays;
  }

  /** Days before the day of loading. */
  public int startedDaysAgo() {
    return startedDaysAgo;
  }

  /** Days after the day of loading. */
  public int dueInDays() {
    return dueInDays;
  }
}
