/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.json.JSONObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationEventTable;
import nl.klassenkring.publication.service.PublicationEventLocalService;
import nl.klassenkring.publication.service.PublicationRequestService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what happened to requests, with what the checks found each time. */
@Component(service = Records.class)
public class Records {

  /** Gives the record of a request that the reader may see. */
  public List<EventDisplay> of(long publicationRequestId, SchoolMoments moments)
      throws PortalException {

    List<EventDisplay> displays = new ArrayList<>();

    for (PublicationEvent event :
        publicationRequestService.getPublicationEvents(publicationRequestId)) {

      displays.add(display(event, moments));
    }

    return displays;
  }

  /** Gives the records of requests that a service has let the reader see, in one statement. */
  public Map<Long, List<EventDisplay>> ofAll(
      Collection<Long> publicationRequestIds, SchoolMoments moments) {

    if (publicationRequestIds.isEmpty()) {
      return Map.of();
    }

    PublicationEventTable table = PublicationEventTable.INSTANCE;
    List<PublicationEvent> events =
        publicationEventLocalService.dslQuery(
            DSLQueryFactoryUtil.select(table)
                .from(table)
                .where(table.publicationRequestId.in(publicationRequestIds.toArray(new Long[0])))
                .orderBy(table.publicationEventId.ascending()));

    return events.stream()
        .collect(
            Collectors.groupingBy(
                PublicationEvent::getPublicationRequestId,
                Collectors.mapping(event -> display(event, moments), Collectors.toList())));
  }

  private EventDisplay display(PublicationEvent event, SchoolMoments moments) {
    return new EventDisplay(event, moments, checks(event.getChecks()));
  }

  private List<CheckDisplay> checks(String json) {
    List<CheckDisplay> checks = new ArrayList<>();

    if ((json == null) || json.isEmpty()) {
      return checks;
    }

    try {
      JSONArray jsonArray = jsonFactory.createJSONArray(json);

      for (int i = 0; i < jsonArray.length(); i++) {
        JSONObject check = jsonArray.getJSONObject(i);

        checks.add(
            new CheckDisplay(
                check.getString("rule"), check.getString("effect"), check.getString("reason")));
      }
    } catch (JSONException jsonException) {
      throw new IllegalStateException("A record that is no JSON", jsonException);
    }

    return checks;
  }

  @Reference private JSONFactory jsonFactory;

  @Reference private PublicationEventLocalService publicationEventLocalService;

  @Reference private PublicationRequestService publicationRequestService;
}
