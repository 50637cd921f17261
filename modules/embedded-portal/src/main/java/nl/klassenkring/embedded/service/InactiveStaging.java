/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.exportimport.kernel.staging.Staging;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Staging is off: every site is its own live site and every page is complete. The methods are those
 * of {@link Staging} that are asked without staging; publishing and all else is refused.
 */
@StandsInFor("com.liferay.exportimport.service")
public final class InactiveStaging {

  private InactiveStaging() {}

  /** The service. */
  static Staging create() {
    return PartialService.of(Staging.class, new InactiveStaging());
  }

  /** Does nothing: there are no change sets to remember the model in. */
  @SuppressWarnings("rawtypes")
  public void addModelToChangesetCollection(BaseModel model) {}

  /** Does nothing: nothing was imported. */
  public void deleteLastImportSettings(Group liveGroup, boolean privateLayout) {}

  public Group getLiveGroup(Group group) {
    return group;
  }

  public Group getLiveGroup(long groupId) {
    return GroupLocalServiceUtil.fetchGroup(groupId);
  }

  public long getLiveGroupId(long groupId) {
    return groupId;
  }

  public Group getPermissionStagingGroup(Group group) {
    return group;
  }

  public String getSchedulerGroupName(String destinationName, long groupId) {
    return destinationName + "/" + groupId;
  }

  public String getStagedPortletId(String portletId) {
    return portletId;
  }

  public long[] getStagingAndLiveGroupIds(long groupId) {
    return new long[] {groupId};
  }

  /** None: a site has no staging site. */
  public Group getStagingGroup(long groupId) {
    return null;
  }

  public boolean isIncomplete(Layout layout) {
    return false;
  }

  public boolean isIncomplete(Layout layout, long layoutSetBranchId) {
    return false;
  }

  /** Does nothing, as {@link #addModelToChangesetCollection}. */
  @SuppressWarnings("rawtypes")
  public void removeModelFromChangesetCollection(BaseModel model) {}
}
