/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

/** What somebody did with consent data, as the audit log stores it. */
public final class AuditActions {

  /** Recorded a decision. */
  public static final String DECIDE = "decide";

  /** Saw who of a group may be shown. */
  public static final String VIEW_GROUP = "view-group";

  /** Saw all decisions about one pupil. */
  public static final String VIEW_PUPIL = "view-pupil";

  /** Saw which guardians answered differently. */
  public static final String VIEW_DISAGREEMENTS = "view-disagreements";

  /** Opened the scan of a signed paper. */
  public static final String VIEW_SCAN = "view-scan";

  /** Added or changed a purpose. */
  public static final String CHANGE_PURPOSE = "change-purpose";

  /** Added a wording. */
  public static final String ADD_TEXT = "add-text";

  /** Changed how the school handles consent. */
  public static final String CHANGE_SETTINGS = "change-settings";

  /** Started a campaign. */
  public static final String START_CAMPAIGN = "start-campaign";

  /** Ended a campaign. */
  public static final String CLOSE_CAMPAIGN = "close-campaign";

  /** Objected to a picture (C4). */
  public static final String OBJECT = "object";

  /** Ended the conversation about an objection (C4). */
  public static final String CLOSE_OBJECTION = "close-objection";

  /** Deleted pictures from his own device, as he says (C5). */
  public static final String DELETE_FROM_DEVICE = "delete-from-device";

  /** Exported what is kept about a pupil. */
  public static final String EXPORT_FAMILY_DATA = "export-family-data";

  /** Erased what need not be kept any more. */
  public static final String ERASE = "erase";

  /** Erased what need not be kept about a pupil and his guardians. */
  public static final String ERASE_FAMILY = "erase-family";

  private AuditActions() {}
}
