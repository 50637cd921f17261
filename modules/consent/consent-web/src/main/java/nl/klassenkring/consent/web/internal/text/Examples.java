/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.text;

import nl.klassenkring.consent.constants.ConsentPurposeKeys;

/** Which invented drawing shows what a purpose allows. */
public final class Examples {

  /** Gives the name of the drawing, a general one for a purpose that the school added. */
  public static String of(String purposeKey) {
    return ConsentPurposeKeys.DEFAULTS.contains(purposeKey) ? purposeKey : "other";
  }

  private Examples() {}
}
