/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

/** What somebody did with consent data, as the audit log stores it. */
public final class AuditActions {

  /** Recorded a decision. */
  public static final String DECIDE = "decide";

  /** Saw whether pupils may be shown, by a check, in a form or beside a hidden picture. */
  public static final String CHECK = "check";

  /** Saw who of a group may be shown. */
  public static final String VIEW_GROUP = "view-group";

  /** Saw all decisions about one pupil. */
  public static final String VIEW_PUPIL = "view-pupil";

  /** Saw which guardians answered differently. */
  public static final String VIEW_DISAGREEMENTS = "view-disagreements";

  /** Saw who was asked and has not answered. */
  public static final String VIEW_UNANSWERED = "view-unanswered";

  /** Saw tasks that tell about pupils. */
  public static final String VIEW_TASKS = "view-tasks";

  /** Saw objections to pictures, with their reasons (C4). */
  public static final String VIEW_OBJECTIONS = "view-objections";

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

  /** Wrote down how the conversation about an objection goes (C4). */
  public static final String RECORD_CONVERSATION = "record-conversation";

  /** Ended the conversation about an objection (C4). */
  public static final String CLOSE_OBJECTION = "close-objection";

  /** Deleted pictures from his own device, as he says (C5). */
  public static final String DELETE_FROM_DEVICE = "delete-from-device";

  /** Read a file of pupils or guardians into the roster. */
  public static final String IMPORT_ROSTER = "import-roster";

  /** Made somebody who was known already a guardian of a pupil, with or without authority. */
  public static final String ADD_GUARDIANSHIP = "add-guardianship";

  /** Ended that somebody is a guardian of a pupil. */
  public static final String END_GUARDIANSHIP = "end-guardianship";

  /** Invited a guardian to link a pupil to his account. */
  public static final String INVITE_GUARDIAN = "invite-guardian";

  /** Made an invitation useless. */
  public static final String REVOKE_INVITATION = "revoke-invitation";

  /** Linked a guardian with an account. */
  public static final String LINK_ACCOUNT = "link-account";

  /** Took the link of a guardian with an account away. */
  public static final String UNLINK_ACCOUNT = "unlink-account";

  /** Exported what is kept about a pupil. */
  public static final String EXPORT_FAMILY_DATA = "export-family-data";

  /** Erased what need not be kept any more. */
  public static final String ERASE = "erase";

  /** Erased what need not be kept about a pupil and his guardians. */
  public static final String ERASE_FAMILY = "erase-family";

  private AuditActions() {}
}
