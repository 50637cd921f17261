/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.recipient;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import java.util.Locale;

/** The page of a group, as mails name and link it. Immutable. */
public final class GroupPage {

  /**
   * Makes a page.
   *
   * @param returnAddress where who left returns; empty for nowhere
   */
  GroupPage(Group group, String address, String returnAddress) {
    this.group = group;
    this.address = address;
    this.returnAddress = returnAddress;
  }

  /** How the group is called. */
  public String name(Locale locale) throws PortalException {
    return group.getDescriptiveName(locale);
  }

  /** Where its members find it. */
  public String getAddress() {
    return address;
  }

  /** Where who left it returns by himself (A4); empty for nowhere. */
  public String getReturnAddress() {
    return returnAddress;
  }

  private final String address;
  private final Group group;
  private final String returnAddress;
}
