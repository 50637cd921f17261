/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

/** How a task ended, as the detail of a task that is done. */
public final class ConsentTaskOutcomes {

  /** Somebody did what was asked, or saw that there is nothing to do. */
  public static final String COMPLETED = "completed";

  /** Consent came back, and the picture is allowed again as far as this pupil is concerned. */
  public static final String CONSENT_BACK = "consent-back";

  /** The uploader says that the pictures are deleted from his device (C5). */
  public static final String DELETED_FROM_DEVICE = "deleted-from-device";

  /** The conversation about an objection is over (C4). */
  public static final String OBJECTION_CLOSED = "objection-closed";

  /** The guardians no longer answer differently. */
  public static final String AGREED = "agreed";

  /** The picture is not shown any more: it was taken out of its post, or removed with it. */
  public static final String PICTURE_GONE = "picture-gone";

  /** The Site that it was about is gone. */
  public static final String SITE_GONE = "site-gone";

  private ConsentTaskOutcomes() {}
}
