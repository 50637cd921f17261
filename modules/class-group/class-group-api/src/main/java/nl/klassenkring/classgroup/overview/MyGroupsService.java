/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.overview;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;

/** Tells the signed-in user what is new in the groups that he reads. An OSGi service. */
public interface MyGroupsService {

  /**
   * Gives the class groups whose posts the user may read by a role that he has there, or as the
   * director of their school, in all schools, with what was placed there lately. The number of
   * statements does not grow with the groups or the posts.
   *
   * @return in no particular order; closed groups too
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if nobody is signed in
   */
  List<MyGroup> getMyGroups() throws PortalException;
}
