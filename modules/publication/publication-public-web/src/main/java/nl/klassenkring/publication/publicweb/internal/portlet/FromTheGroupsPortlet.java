/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCPortlet;
import javax.portlet.Portlet;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;
import org.osgi.service.component.annotations.Component;

/** "Uit de groepen": what the school on whose Site it stands has made public (D1). */
@Component(
    property = {
      "com.liferay.portlet.add-default-resource=true",
      "com.liferay.portlet.css-class-wrapper=portlet-klassenkring-from-the-groups",
      "com.liferay.portlet.display-category=category.collaboration",
      "com.liferay.portlet.friendly-url-mapping=" + FromTheGroupsKeys.MAPPING,
      "com.liferay.portlet.header-portlet-css=/css/main.css",
      "com.liferay.portlet.header-portlet-css=/css/public_body.css",
      "com.liferay.portlet.instanceable=false",
      "com.liferay.portlet.preferences-owned-by-group=true",
      "com.liferay.portlet.private-request-attributes=false",
      "com.liferay.portlet.private-session-attributes=false",
      "com.liferay.portlet.scopeable=true",
      "javax.portlet.display-name=From the Groups",
      "javax.portlet.expiration-cache=0",
      "javax.portlet.init-param.template-path=/META-INF/resources/",
      "javax.portlet.init-param.view-template=/from_the_groups/view.jsp",
      "javax.portlet.name=" + PublicationPortletKeys.FROM_THE_GROUPS,
      "javax.portlet.resource-bundle=content.Language",
      "javax.portlet.security-role-ref=guest,power-user,user",
      "javax.portlet.version=3.0"
    },
    service = Portlet.class)
public class FromTheGroupsPortlet extends MVCPortlet {}
