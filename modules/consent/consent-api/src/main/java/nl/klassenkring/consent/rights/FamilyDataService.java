/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Locale;

/**
 * The right of a family to see what the school keeps about a child. An OSGi service; it goes by the
 * permissions of the current user.
 */
public interface FamilyDataService {

  /**
   * Writes what is kept about a pupil, for one reader: a guardian gets the own details and
   * decisions, and of the other guardians neither details nor answers, only what the result shows.
   * The export is recorded in the audit.
   *
   * <p>Guardians with authority get it for their own child until the pupil decides himself, then
   * the pupil does; who may see in the school who answered what gets it for any of its pupils.
   *
   * @param guardianId whom it is for; 0 for the pupil himself. A guardian can only name himself.
   * @param locale Dutch, or else English, for the readable page
   * @return a ZIP with {@code data.json} (UTF-8, times in UTC) and {@code index.html}
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if the current user may not
   */
  byte[] exportFamilyData(long pupilId, long guardianId, Locale locale) throws PortalException;

  /**
   * Writes the same for all children of the current user, each for himself as guardian: one file
   * for the family, with a folder for each child.
   *
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if there is no such child
   */
  byte[] exportMyFamilyData(Locale locale) throws PortalException;
}
