/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

/** The actions on {@link ConsentConstants#RESOURCE_NAME}, permitted on a Site. */
public final class ConsentActionKeys {

  /** Purposes, wordings, settings and campaigns of the school. */
  public static final String MANAGE_CONSENT = "MANAGE_CONSENT";

  /** The conversations about pictures of a class group (C4): its teachers and the director. */
  public static final String MANAGE_OBJECTIONS = "MANAGE_OBJECTIONS";

  /** Enters what a guardian answered on paper. */
  public static final String RECORD_PAPER_CONSENT = "RECORD_PAPER_CONSENT";

  /** Reads who saw or changed consent data. */
  public static final String VIEW_AUDIT = "VIEW_AUDIT";

  /** Who may be in pictures, of a class group or of the school. */
  public static final String VIEW_CONSENT = "VIEW_CONSENT";

  /** That guardians answered differently; the director alone. */
  public static final String VIEW_DISAGREEMENTS = "VIEW_DISAGREEMENTS";

  private ConsentActionKeys() {}
}
