/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.policy.portlet.SiteNames;
import nl.klassenkring.publication.model.PublicationRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells of requests that a service has let the reader see. */
@Component(service = RequestDisplays.class)
public class RequestDisplays {

  /** Gives them in their order; the names of their groups cost one statement. */
  public List<RequestDisplay> of(Collection<PublicationRequest> requests, Viewer viewer) {
    Map<Long, String> groupNames =
        SiteNames.of(
            requests.stream().map(PublicationRequest::getGroupId).collect(Collectors.toSet()),
            viewer.getLocale(),
            groupLocalService);
    StatusTexts statusTexts = viewer.getStatusTexts();

    return requests.stream()
        .map(
            request ->
                new RequestDisplay(
                    request,
                    groupNames.getOrDefault(request.getGroupId(), ""),
                    statusTexts,
                    viewer.getMoments()))
        .collect(Collectors.toUnmodifiableList());
  }

  @Reference private GroupLocalService groupLocalService;
}
