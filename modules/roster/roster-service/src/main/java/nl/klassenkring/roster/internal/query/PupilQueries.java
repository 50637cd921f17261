/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.query;

import java.util.Date;

/** Finds pupils by where they are enrolled, by name and by guardian. */
public final class PupilQueries {

  private PupilQueries() {}

  /** Those who are enrolled in a class group at a moment. */
  public static RosterQuery ofGroup(long groupId, Date moment) {
    return enrolled(RosterQuery.ofEnrolments().eq("groupId", groupId), moment);
  }

  /** Those who are enrolled in a school at a moment. */
  public static RosterQuery ofSchool(long schoolGroupId, Date moment) {
    return enrolled(RosterQuery.ofEnrolments().eq("schoolGroupId", schoolGroupId), moment);
  }

  /** Those whose guardian a user is at a moment. */
  public static RosterQuery ofGuardian(long userId, Date moment) {
    RosterQuery guardians = RosterQuery.ofGuardians().eq("guardianUserId", userId);
    RosterQuery guardianships =
        RosterQuery.ofGuardianships().at(moment).in("guardianId", guardians, "guardianId");

    return RosterQuery.ofPupils().in("pupilId", guardianships, "pupilId");
  }

  /** Those of a school, enrolled or not, whose name has all of the words in it. */
  public static RosterQuery of(long schoolGroupId, String words) {
    return named(RosterQuery.ofPupils().eq("schoolGroupId", schoolGroupId), words);
  }

  /**
   * Those who are enrolled in a school at a moment and whose name has all of the words in it.
   *
   * @param groupId the Site of the class group they are in; 0 for the whole school
   */
  public static RosterQuery enrolled(long schoolGroupId, long groupId, String words, Date moment) {

    RosterQuery enrolments = RosterQuery.ofEnrolments().eq("schoolGroupId", schoolGroupId);

    return named(
        enrolled((groupId == 0) ? enrolments : enrolments.eq("groupId", groupId), moment), words);
  }

  private static RosterQuery named(RosterQuery pupils, String words) {
    return pupils.hasWords(words, "firstName", "namePrefix", "lastName");
  }

  private static RosterQuery enrolled(RosterQuery enrolments, Date moment) {
    return RosterQuery.ofPupils().in("pupilId", enrolments.at(moment), "pupilId");
  }
}
