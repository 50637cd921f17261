/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCPortlet;
import javax.portlet.Portlet;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import org.osgi.service.component.annotations.Component;

/** Shows the reader what is new in each of his groups, on whatever Site it stands. */
@Component(
    property = {
      "com.liferay.portlet.add-default-resource=true",
      "com.liferay.portlet.css-class-wrapper=portlet-klassenkring-my-groups",
      "com.liferay.portlet.display-category=category.collaboration",
      "com.liferay.portlet.header-portlet-css=/css/main.css",
      "com.liferay.portlet.instanceable=false",
      "com.liferay.portlet.preferences-owned-by-group=true",
      "com.liferay.portlet.private-request-attributes=false",
      "com.liferay.portlet.private-session-attributes=false",
      "com.liferay.portlet.scopeable=true",
      "javax.portlet.display-name=My Groups",
      "javax.portlet.expiration-cache=0",
      "javax.portlet.init-param.template-path=/META-INF/resources/",
      "javax.portlet.init-param.view-template=/my_groups/view.jsp",
      "javax.portlet.name=" + ClassGroupPortletKeys.MY_GROUPS,
      "javax.portlet.resource-bundle=content.Language",
      "javax.portlet.security-role-ref=power-user,user",
      "javax.portlet.version=3.0"
    },
    service = Portlet.class)
public class MyGroupsPortlet extends MVCPortlet {}
