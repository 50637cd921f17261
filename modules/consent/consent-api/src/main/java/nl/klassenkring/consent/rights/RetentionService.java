/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import nl.klassenkring.roster.model.Pupil;

/**
 * Erasure of what need not be kept, per school year or for one family. An OSGi service; the current
 * user must be allowed to manage consent in the school. Each erasure is one transaction, does what
 * a preview said or nothing, and is recorded in the audit with how much of what.
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
   * Erases the data up to and including a school year.
   *
   * @param confirmation of the preview that the user saw
   * @return what was done
   * @throws nl.klassenkring.consent.exception.ErasureConfirmationException if something else would
   *     be erased now than the preview said
   */
  RetentionPreview erase(long schoolGroupId, String schoolYear, String confirmation)
      throws PortalException;

  /**
   * Tells what {@link #eraseFamily} would do now, and what must be kept and why. Changes nothing.
   *
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException also if there is no such
   *     pupil
   */
  RetentionPreview previewFamily(long pupilId) throws PortalException;

  /**
   * Erases, at the request of a family, all about a pupil that need not be kept: every picture in
   * which the pupil is recognisable, whoever else is in it, at once; the rest by the same terms as
   * {@link #erase}. What still protects an enrolled child, such as the last no, is kept. Guardians
   * go with the last of their pupils, so a family with more children takes one erasure for each.
   *
   * @param confirmation of the preview that the user saw
   * @return what was done
   * @throws nl.klassenkring.consent.exception.ErasureConfirmationException if something else would
   *     be erased now than the preview said
   */
  RetentionPreview eraseFamily(long pupilId, String confirmation) throws PortalException;

  /**
   * Gives a page of the pupils of a school whose name has all of the words in it, also those who
   * left, in the order of first names.
   *
   * @param words of first name, prefix and last name, or parts of them; empty for everybody
   */
  List<Pupil> searchPupils(long schoolGroupId, String words, int start, int end)
      throws PortalException;

  /** Counts the pupils that a search finds. */
  int searchPupilsCount(long schoolGroupId, String words) throws PortalException;
}
