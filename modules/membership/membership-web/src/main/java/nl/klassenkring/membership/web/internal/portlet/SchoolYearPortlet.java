/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCPortlet;
import javax.portlet.Portlet;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import org.osgi.service.component.annotations.Component;

/** Lets who runs a school end a school year and begin the next. */
@Component(
    property = {
      "com.liferay.portlet.add-default-resource=true",
      "com.liferay.portlet.css-class-wrapper=portlet-klassenkring-school-year",
      "com.liferay.portlet.display-category=category.collaboration",
      "com.liferay.portlet.header-portlet-css=/css/main.css",
      "com.liferay.portlet.header-portlet-javascript=/js/keep_typed_text.js",
      "com.liferay.portlet.instanceable=false",
      "com.liferay.portlet.preferences-owned-by-group=true",
      "com.liferay.portlet.private-request-attributes=false",
      "com.liferay.portlet.private-session-attributes=false",
      "com.liferay.portlet.scopeable=true",
      "javax.portlet.display-name=School Year",
      "javax.portlet.expiration-cache=0",
      "javax.portlet.init-param.template-path=/META-INF/resources/",
      "javax.portlet.init-param.view-template=/year/view.jsp",
      "javax.portlet.name=" + MembershipPortletKeys.SCHOOL_YEAR,
      "javax.portlet.resource-bundle=content.Language",
      "javax.portlet.security-role-ref=guest,power-user,user",
      "javax.portlet.version=3.0"
    },
    service = Portlet.class)
public class SchoolYearPortlet extends MVCPortlet {}
