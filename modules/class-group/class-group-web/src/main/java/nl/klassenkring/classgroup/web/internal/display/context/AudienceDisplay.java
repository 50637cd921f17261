/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupService;

/** Who reads what is placed in a group. */
public final class AudienceDisplay {

  /** Gives the audience of the group on whose Site the portlet stands. */
  static AudienceDisplay of(ThemeDisplay themeDisplay, ClassGroupService classGroupService)
      throws PortalException {

    long groupId = themeDisplay.getScopeGroupId();

    return new AudienceDisplay(
        classGroupService.getClassGroupByGroupId(groupId),
        themeDisplay.getScopeGroup().getDescriptiveName(themeDisplay.getLocale()),
        classGroupService.getParentsCount(groupId));
  }

  /** Gives the name of a {@link nl.klassenkring.classgroup.constants.ClassGroupKind}. */
  public String getKind() {
    return classGroup.getKind();
  }

  public String getGroupName() {
    return groupName;
  }

  public int getParentsCount() {
    return parentsCount;
  }

  /** Tells whether the group is closed, and there to be read. */
  public boolean isClosed() {
    return classGroup.getClosedDate() != null;
  }

  private AudienceDisplay(ClassGroup classGroup, String groupName, int parentsCount) {
    this.classGroup = classGroup;
    this.groupName = groupName;
    this.parentsCount = parentsCount;
  }

  private final ClassGroup classGroup;
  private final String groupName;
  private final int parentsCount;
}
