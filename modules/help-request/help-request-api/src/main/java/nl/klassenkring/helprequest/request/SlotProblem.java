/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

/** What can be wrong with what is asked of parents, and the field that it is about. */
public enum SlotProblem {
  NO_SLOT("task"),
  TOO_MANY_SLOTS("task"),
  DAY_MISSING("day"),
  DAY_PAST("day"),
  END_BEFORE_START("end"),
  TASK_MISSING("task"),
  TASK_TOO_LONG("task"),
  WANTED_OUT_OF_RANGE("wanted"),

  /** More people have a place already than would be wanted. */
  FEWER_THAN_PLACES("wanted"),

  /** It has begun, or is over: it is no more to be changed. */
  SLOT_BEGUN("task"),

  /** Somebody changed it since the form was shown. */
  CHANGED_MEANWHILE("task"),

  /** It would be removed though not all who signed up were seen to. */
  REMOVAL_UNCONFIRMED("confirmed");

  private final String field;

  SlotProblem(String field) {
    this.field = field;
  }

  public String field() {
    return field;
  }
}
