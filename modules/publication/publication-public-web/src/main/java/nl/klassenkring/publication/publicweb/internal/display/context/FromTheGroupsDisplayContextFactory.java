/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.publication.item.PublicCursor;
import nl.klassenkring.publication.item.PublicEntry;
import nl.klassenkring.publication.item.PublicPage;
import nl.klassenkring.publication.publicweb.internal.address.PortletLinks;
import nl.klassenkring.publication.publicweb.internal.address.SchoolPages;
import nl.klassenkring.publication.publicweb.internal.http.VisitorRequest;
import nl.klassenkring.publication.publicweb.internal.text.PublicDay;
import nl.klassenkring.publication.service.PublicItemLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what visitors read. All of it came through the gate of what is public. */
@Component(service = FromTheGroupsDisplayContextFactory.class)
public class FromTheGroupsDisplayContextFactory {

  private static final int PAGE_SIZE = 10;

  /** Gives a page of the list; empty for a class group that has nothing public. */
  public Optional<ListDisplayContext> createList(VisitorRequest visitorRequest, PortletLinks links)
      throws PortalException {

    long schoolGroupId = visitorRequest.schoolGroupId();
    long classGroupId = visitorRequest.classGroupId();
    PublicCursor publicCursor = visitorRequest.cursor().orElse(null);
    Set<Long> classGroupIds =
        new HashSet<>(publicItemLocalService.getPublicClassGroupIds(schoolGroupId));

    if ((classGroupId != 0) && !classGroupIds.contains(classGroupId)) {
      return Optional.empty();
    }

    PublicPage publicPage =
        publicItemLocalService.getPublicPage(schoolGroupId, classGroupId, publicCursor, PAGE_SIZE);
    Map<Long, String> groupNames = this.groupNames.of(classGroupIds, visitorRequest.locale());

    return Optional.of(
        new ListDisplayContext(
            items(publicPage.getEntries(), groupNames, visitorRequest, links),
            groups(groupNames, classGroupId, visitorRequest, links),
            new ListLinks(
                links,
                classGroupId,
                publicCursor != null,
                publicPage.getNext().orElse(null),
                privacyStatement(visitorRequest))));
  }

  /** Shows one item on its own page. */
  public ItemDisplayContext createItem(
      PublicEntry publicEntry, VisitorRequest visitorRequest, PortletLinks links)
      throws PortalException {

    Map<Long, String> groupNames =
        this.groupNames.of(
            Set.of(publicEntry.getPublicItem().getClassGroupId()), visitorRequest.locale());

    return new ItemDisplayContext(
        items(List.of(publicEntry), groupNames, visitorRequest, links).get(0),
        links.newest(),
        privacyStatement(visitorRequest));
  }

  private List<ItemDisplay> items(
      List<PublicEntry> publicEntries,
      Map<Long, String> groupNames,
      VisitorRequest visitorRequest,
      PortletLinks links)
      throws PortalException {

    ZoneId zone = policyService.zone(visitorRequest.schoolGroupId());
    List<ItemDisplay> items = new ArrayList<>();

    for (PublicEntry publicEntry : publicEntries) {
      items.add(
          new ItemDisplay(
              publicEntry,
              groupNames.getOrDefault(publicEntry.getPublicItem().getClassGroupId(), ""),
              new PublicDay(
                  publicEntry.getPublicItem().getDisplayFrom().toInstant(),
                  zone,
                  visitorRequest.locale()),
              links));
    }

    return items;
  }

  private static List<GroupLink> groups(
      Map<Long, String> groupNames,
      long classGroupId,
      VisitorRequest visitorRequest,
      PortletLinks links) {

    List<GroupLink> groups = new ArrayList<>();

    groupNames.forEach(
        (id, name) -> groups.add(new GroupLink(name, links.list(id, null), id == classGroupId)));
    groups.sort(
        Comparator.comparing(GroupLink::getName, Collator.getInstance(visitorRequest.locale())));

    return groups;
  }

  private String privacyStatement(VisitorRequest visitorRequest) throws PortalException {
    return schoolPages.privacyStatement(
        visitorRequest.themeDisplay(), visitorRequest.schoolGroupId());
  }

  @Reference private GroupNames groupNames;

  @Reference private PolicyService policyService;

  @Reference private PublicItemLocalService publicItemLocalService;

  @Reference private SchoolPages schoolPages;
}
