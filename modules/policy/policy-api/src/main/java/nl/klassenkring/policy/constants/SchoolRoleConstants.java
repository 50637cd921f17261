/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.constants;

/** The names of the Liferay roles that people have in a school. */
public final class SchoolRoleConstants {

  /** Site role in a class group. */
  public static final String TEACHER = "Teacher";

  /** Site role in a class group: the parent who runs it with the teacher (A4). */
  public static final String CLASS_PARENT = "Class Parent";

  /** Site role in a class group. */
  public static final String PARENT = "Parent";

  /** Site role in a class group: admitted by the director with fixed powers (A3). */
  public static final String EXTERNAL = "External";

  /**
   * Site role in a class group, beside {@link #EXTERNAL}: whom the director let see pictures, too.
   * An external without it reads posts only (A3).
   */
  public static final String EXTERNAL_PICTURES = "External With Pictures";

  /** Site role in the group of a school: writes on the director's behalf (A7). */
  public static final String DIRECTOR_DELEGATE = "Director Delegate";

  /**
   * Site role on the Site of a school: decides about what comes on its public site (D). A Site
   * role, because a workflow would give a task for the regular role of directors to those of all
   * schools.
   */
  public static final String PUBLICATION_REVIEWER = "Publication Reviewer";

  /** Regular role; counts in the schools of whose Site the user is a member. */
  public static final String SCHOOL_DIRECTOR = "School Director";

  /** Regular role; counts in the schools of whose Site the user is a member. */
  public static final String SCHOOL_ADMINISTRATOR = "School Administrator";

  /** Regular role of the foundation's privacy officer (G1). */
  public static final String PRIVACY_OFFICER = "Privacy Officer";

  private SchoolRoleConstants() {}
}
