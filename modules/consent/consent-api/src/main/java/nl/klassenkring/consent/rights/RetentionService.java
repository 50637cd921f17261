/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * Erasure per school year. An OSGi service; the current user must be allowed to manage consent in
 * the school.
 */
public interface RetentionService {

  /**
   * Tells what {@link #erase} would do now with the data up to and including a school year, and
   * what must be kept and why. Changes nothing.
   *
   * @param schoolYear one that is over, as in {@code 2026-2027}
   * @throws nl.klassenkring.consent.exception.ErasureConfirmationException if the year is not over
   *     on the school's wall clock
   */
  RetentionPreview preview(long schoolGroupId, String schoolYear) throws PortalException;

  /**
   * Erases in one transaction, and records in the audit how much of what.
   *
   * @param confirmation of the preview that the user saw
   * @return what was done
   * @throws nl.klassenkring.consent.exception.ErasureConfirmationException if something else would
   *     be erased now than the preview said
   */
  RetentionPreview erase(long schoolGroupId, String schoolYear, String confirmation)
      throws PortalException;
}
