/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

import java.util.List;

/** The purposes that every school starts with (C1); a school may add its own. */
public final class ConsentPurposeKeys {

  /** Pictures and names within the closed portal. */
  public static final String PORTAL = "portal";

  /** The public site of the school. */
  public static final String WEBSITE = "website";

  /** Accounts of the school at social media. */
  public static final String SOCIAL_MEDIA = "social-media";

  /** The newsletter to all families. */
  public static final String NEWSLETTER = "newsletter";

  /** The school guide. */
  public static final String SCHOOL_GUIDE = "school-guide";

  /** The class photo that families can order. */
  public static final String CLASS_PHOTO = "class-photo";

  /** Research by others than the school. */
  public static final String RESEARCH = "research";

  /** All of them, in the order in which they are asked. */
  public static final List<String> DEFAULTS =
      List.of(PORTAL, WEBSITE, SOCIAL_MEDIA, NEWSLETTER, SCHOOL_GUIDE, CLASS_PHOTO, RESEARCH);

  private ConsentPurposeKeys() {}
}
