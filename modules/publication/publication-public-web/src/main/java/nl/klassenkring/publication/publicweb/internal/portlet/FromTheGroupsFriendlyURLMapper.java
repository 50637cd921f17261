/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.portlet;

import com.liferay.portal.kernel.portlet.DefaultFriendlyURLMapper;
import com.liferay.portal.kernel.portlet.FriendlyURLMapper;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;
import org.osgi.service.component.annotations.Component;

/** Gives items, groups, pictures and the feed addresses that people can read. */
@Component(
    property = {
      "com.liferay.portlet.friendly-url-routes=META-INF/friendly-url-routes/from_the_groups.xml",
      "javax.portlet.name=" + PublicationPortletKeys.FROM_THE_GROUPS
    },
    service = FriendlyURLMapper.class)
public class FromTheGroupsFriendlyURLMapper extends DefaultFriendlyURLMapper {

  @Override
  public String getMapping() {
    return FromTheGroupsKeys.MAPPING;
  }
}
