/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

import nl.klassenkring.consent.engine.ConsentConditions;
import nl.klassenkring.consent.engine.ConsentRule;

/** How a school handles consent until it chooses otherwise. */
public final class ConsentSettingsDefaults {

  /** One yes suffices as long as no guardian with authority says no. */
  public static final ConsentRule ANSWER_RULE = ConsentRule.ONE_SUFFICES;

  /** Consent is asked every year (C1). */
  public static final boolean EXPIRES_WITH_SCHOOL_YEAR = true;

  /** The age, in years, from which the pupil decides. */
  public static final int PUPIL_DECIDES_FROM_AGE = ConsentConditions.DECIDING_AGE;

  /** The working days within which the conversation about an objection takes place (C4). */
  public static final int OBJECTION_TERM_DAYS = 5;

  /** The days after which pictures are deleted from one's own device (C5). */
  public static final int DEVICE_REMINDER_DAYS = 7;

  /** The days after the start of a campaign at which is reminded, with commas. */
  public static final String REMINDER_DAYS = "7,14";

  /** The school years that decisions are kept after a pupil has left. */
  public static final int RETENTION_YEARS = 2;

  private ConsentSettingsDefaults() {}
}
