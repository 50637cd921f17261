/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCPortlet;
import javax.portlet.Portlet;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import org.osgi.service.component.annotations.Component;

/** Shows the posts of the class group on whose Site it stands. */
@Component(
    property = {
      "com.liferay.portlet.add-default-resource=true",
      "com.liferay.portlet.css-class-wrapper=portlet-klassenkring-class-group",
      "com.liferay.portlet.display-category=category.collaboration",
      "com.liferay.portlet.header-portlet-css=/css/main.css",
      "com.liferay.portlet.header-portlet-javascript=/js/advice.js",
      "com.liferay.portlet.header-portlet-javascript=/js/keep_typed_text.js",
      "com.liferay.portlet.header-portlet-javascript=/js/pictures.js",
      "com.liferay.portlet.instanceable=false",
      "com.liferay.portlet.preferences-owned-by-group=true",
      "com.liferay.portlet.private-request-attributes=false",
      "com.liferay.portlet.private-session-attributes=false",
      "com.liferay.portlet.scopeable=true",
      "javax.portlet.display-name=Class Group",
      "javax.portlet.expiration-cache=0",
      "javax.portlet.init-param.always-send-redirect=true",
      "javax.portlet.init-param.template-path=/META-INF/resources/",
      "javax.portlet.init-param.view-template=/class_group/view.jsp",
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "javax.portlet.resource-bundle=content.Language",
      "javax.portlet.security-role-ref=power-user,user",
      "javax.portlet.version=3.0"
    },
    service = Portlet.class)
public class ClassGroupPortlet extends MVCPortlet {}
