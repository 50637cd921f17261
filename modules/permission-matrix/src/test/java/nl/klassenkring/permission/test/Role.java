/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

/** Whom the matrix has a column for, seen from class group 5a of one school. */
enum Role {
  GUEST("guest"),
  OTHER_PARENT("parent of another class"),
  PARENT("parent"),
  CARER("exceptional carer"),
  EXTERNAL("external"),
  CLASS_PARENT("class parent"),
  TEACHER("teacher"),
  OTHER_TEACHER("teacher of another class"),
  MR_MEMBER("MR member"),
  DIRECTOR("director"),
  OTHER_DIRECTOR("director of another school"),
  ADMINISTRATOR("administrator"),
  PRIVACY_OFFICER("privacy officer");

  private final String title;

  Role(String title) {
    this.title = title;
  }

  /** What the column is headed by. */
  String title() {
    return title;
  }
}
