/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.util.ContentTypes;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.web.internal.constants.ConsentWebKeys;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.groupconsent.display.context.Overviews;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCResourceCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the list as one file that needs no internet, of the class group or for an outing. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.GROUP_CONSENT,
      "mvc.command.name=/group_consent/offline"
    },
    service = MVCResourceCommand.class)
public class OfflineListMVCResourceCommand extends BaseConsentMVCResourceCommand {

  @Override
  protected void serve(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    PageRequest pageRequest = pageRequestFactory.create(resourceRequest);

    resourceRequest.setAttribute(ConsentWebKeys.DISPLAY_CONTEXT, overviews.createList(pageRequest));

    announce(
        resourceResponse, "foto-" + pageRequest.getToday() + ".html", ContentTypes.TEXT_HTML_UTF8);

    include(resourceRequest, resourceResponse, "/group_consent/offline.jsp");
  }

  @Reference private Overviews overviews;

  @Reference private PageRequestFactory pageRequestFactory;
}
