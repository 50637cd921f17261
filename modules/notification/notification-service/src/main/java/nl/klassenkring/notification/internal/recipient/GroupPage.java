/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.recipient;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import java.util.Locale;

/** The page of a group, as mails name and link it. Immutable. */
public final class GroupPage {

  GroupPage(Group group, String address) {
    this.group = group;
    this.address = address;
  }

  /** How the group is called. */
  public String name(Locale locale) throws PortalException {
    return group.getDescriptiveName(locale);
  }

  /** Where its members find it. */
  public String getAddress() {
    return address;
  }

  private final String address;
  private final Group group;
}
