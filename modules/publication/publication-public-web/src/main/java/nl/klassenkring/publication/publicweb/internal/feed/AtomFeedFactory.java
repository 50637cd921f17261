/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.feed;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.publication.item.PublicEntry;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.publicweb.internal.address.PublicAddresses;
import nl.klassenkring.publication.publicweb.internal.display.context.GroupNames;
import nl.klassenkring.publication.publicweb.internal.http.VisitorRequest;
import nl.klassenkring.publication.publicweb.internal.text.Excerpt;
import nl.klassenkring.publication.publicweb.internal.text.Texts;
import nl.klassenkring.publication.service.PublicItemLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the feed of what a school made public, the same for every reader. */
@Component(service = AtomFeedFactory.class)
public class AtomFeedFactory {

  private static final int MOST_ENTRIES = 20;
  private static final int SUMMARY_LENGTH = 500;

  /** Of the page that is asked for, in the first language of its Site. */
  public AtomFeed create(VisitorRequest visitorRequest) throws PortalException {
    ThemeDisplay themeDisplay = visitorRequest.themeDisplay();
    Locale locale = themeDisplay.getSiteDefaultLocale();
    Layout layout = themeDisplay.getLayout();
    PublicAddresses addresses = PublicAddresses.of(layout, themeDisplay);
    Group school = groupLocalService.getGroup(visitorRequest.schoolGroupId());
    String schoolName = school.getDescriptiveName(locale);

    return new AtomFeed(
        iri(school.getUuid()),
        locale.toLanguageTag(),
        Texts.get(locale, "from-the-groups") + " - " + schoolName,
        schoolName,
        addresses.feed(),
        addresses.list(0),
        layout.getCreateDate().toInstant(),
        entries(school.getGroupId(), locale, addresses));
  }

  private List<FeedEntry> entries(long schoolGroupId, Locale locale, PublicAddresses addresses)
      throws PortalException {

    List<PublicItem> publicItems =
        publicItemLocalService
            .getPublicPage(schoolGroupId, 0, null, MOST_ENTRIES)
            .getEntries()
            .stream()
            .map(PublicEntry::getPublicItem)
            .collect(Collectors.toList());
    Map<Long, String> names =
        groupNames.of(
            publicItems.stream().map(PublicItem::getClassGroupId).collect(Collectors.toSet()),
            locale);

    return publicItems.stream()
        .map(
            publicItem ->
                new FeedEntry(
                    iri(publicItem.getUuid()),
                    addresses.item(publicItem),
                    publicItem.getTitle(),
                    names.getOrDefault(publicItem.getClassGroupId(), ""),
                    Excerpt.of(publicItem.getContent(), SUMMARY_LENGTH),
                    publicItem.getDisplayFrom().toInstant()))
        .collect(Collectors.toList());
  }

  /** Unlike an address it stays when the school moves to another host. */
  private static String iri(String uuid) {
    return "urn:uuid:" + uuid;
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private GroupNames groupNames;

  @Reference private PublicItemLocalService publicItemLocalService;
}
