/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.exportimport.kernel.lar.PortletDataContext;
import com.liferay.exportimport.kernel.staging.LayoutStaging;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutRevision;
import com.liferay.portal.kernel.model.LayoutSet;
import com.liferay.portal.kernel.model.LayoutSetBranch;
import com.liferay.portal.kernel.model.LayoutSetStagingHandler;
import com.liferay.portal.kernel.model.LayoutStagingHandler;
import nl.klassenkring.embedded.StandsInFor;

/** Staging is off: a page has no branches and no revisions. */
@StandsInFor("com.liferay.exportimport.service")
public final class InactiveLayoutStaging implements LayoutStaging {

  @Override
  public LayoutRevision getLayoutRevision(Layout layout) {
    return null;
  }

  @Override
  public LayoutSetBranch getLayoutSetBranch(LayoutSet layoutSet) {
    return null;
  }

  @Override
  public LayoutSetStagingHandler getLayoutSetStagingHandler(LayoutSet layoutSet) {
    return null;
  }

  @Override
  public LayoutStagingHandler getLayoutStagingHandler(Layout layout) {
    return null;
  }

  @Override
  public boolean isBranchingLayout(Layout layout) {
    return false;
  }

  @Override
  public boolean isBranchingLayoutSet(Group group, boolean privateLayout) {
    return false;
  }

  @Override
  public Layout mergeLayoutRevisionIntoLayout(Layout layout) {
    return layout;
  }

  @Override
  public LayoutSet mergeLayoutSetRevisionIntoLayoutSet(LayoutSet layoutSet) {
    return layoutSet;
  }

  @Override
  public boolean prepareLayoutStagingHandler(PortletDataContext portletDataContext, Layout layout) {
    return true;
  }
}
