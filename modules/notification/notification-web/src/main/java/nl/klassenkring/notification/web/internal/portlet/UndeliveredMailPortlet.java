/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCPortlet;
import javax.portlet.Portlet;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import org.osgi.service.component.annotations.Component;

/** Shows who looks after a school's mails to whom they did not arrive. */
@Component(
    property = {
      "com.liferay.portlet.add-default-resource=true",
      "com.liferay.portlet.css-class-wrapper=portlet-klassenkring-undelivered",
      "com.liferay.portlet.display-category=category.collaboration",
      "com.liferay.portlet.header-portlet-css=/css/main.css",
      "com.liferay.portlet.instanceable=false",
      "com.liferay.portlet.preferences-owned-by-group=true",
      "com.liferay.portlet.private-request-attributes=false",
      "com.liferay.portlet.private-session-attributes=false",
      "com.liferay.portlet.scopeable=true",
      "javax.portlet.display-name=Mail That Did Not Arrive",
      "javax.portlet.expiration-cache=0",
      "javax.portlet.init-param.template-path=/META-INF/resources/",
      "javax.portlet.init-param.view-template=/undelivered/view.jsp",
      "javax.portlet.name=" + NotificationPortletKeys.UNDELIVERED_MAIL,
      "javax.portlet.resource-bundle=content.Language",
      "javax.portlet.security-role-ref=guest,power-user,user",
      "javax.portlet.version=3.0"
    },
    service = Portlet.class)
public class UndeliveredMailPortlet extends MVCPortlet {}
