/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

/** The names of fields that an import can change. */
public final class PlannedFields {

  public static final String FIRST_NAME = "first-name";
  public static final String NAME_PREFIX = "name-prefix";
  public static final String LAST_NAME = "last-name";
  public static final String BIRTH_DATE = "birth-date";

  /** The pupil moves to another group, or the group gets another name. */
  public static final String GROUP = "group";

  /** A known pupil is enrolled, for a next school year or again. */
  public static final String ENROLMENT = "enrolment";

  public static final String EMAIL_ADDRESS = "email-address";
  public static final String RELATION = "relation";
  public static final String AUTHORITY = "authority";

  private PlannedFields() {}
}
