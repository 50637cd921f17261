/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.rights;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupTable;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.depiction.PostTitles;
import nl.klassenkring.consent.internal.depiction.KeptPictures;
import nl.klassenkring.consent.internal.ledger.LedgerReader;
import nl.klassenkring.consent.internal.ledger.PupilLedger;
import nl.klassenkring.consent.internal.objection.ObjectedPictures;
import nl.klassenkring.consent.rights.ShownPicture;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells where a pupil is shown, in a number of statements that does not grow with the pictures. */
@Component(service = FamilyPictures.class)
public class FamilyPictures {

  /**
   * Reads the section.
   *
   * @param locale in which groups are named
   * @param zone of the school, in which pictures were placed on a day
   */
  FamilySection read(long pupilId, Locale locale, ZoneId zone) throws PortalException {
    FamilySection section =
        new FamilySection(
            "pictures", "purpose", "picture", "what", "group", "post", "placed", "hidden");
    List<ShownPicture> pictures = keptPictures.shown(pupilId);

    if (pictures.isEmpty()) {
      return section;
    }

    Map<Long, String> groupNames = groupNames(keys(pictures, DepictedPicture::getGroupId), locale);
    Map<Long, String> titles = postTitles(keys(pictures, DepictedPicture::getClassPostId));
    Set<Long> hidden = hidden(pictures);

    for (ShownPicture shown : pictures) {
      DepictedPicture picture = shown.getPicture();

      section.add(
          shown.getPurposeKey(),
          picture.getPictureId(),
          picture.getAltText(),
          groupNames.get(picture.getGroupId()),
          titles.get(picture.getClassPostId()),
          LocalDate.ofInstant(shown.getPlacedAt(), zone),
          hidden.contains(picture.getPictureId()) ? "yes" : "no");
    }

    return section;
  }

  /** Those that nobody sees now: for want of a consent (C1) or by an objection (C4). */
  private Set<Long> hidden(List<ShownPicture> pictures) throws PortalException {
    Set<Long> hidden =
        new HashSet<>(objectedPictures.among(keys(pictures, DepictedPicture::getPictureId)));
    Map<Long, PupilLedger> ledgers =
        ledgerReader.read(
            pictures.stream().map(ShownPicture::getPurposeKey).collect(Collectors.toSet()),
            pictures.stream()
                .flatMap(shown -> shown.getPicture().getPupilIds().stream())
                .collect(Collectors.toSet()),
            clock.instant());

    for (ShownPicture shown : pictures) {
      if (!shown.getPicture().getPupilIds().stream()
          .allMatch(pupilId -> isAllowed(ledgers.get(pupilId), shown.getPurposeKey()))) {

        hidden.add(shown.getPicture().getPictureId());
      }
    }

    return hidden;
  }

  /** Who is not known has no consent. */
  private static boolean isAllowed(PupilLedger ledger, String purposeKey) {
    return (ledger != null) && ledger.consent(purposeKey).allowed();
  }

  private Map<Long, String> groupNames(Collection<Long> groupIds, Locale locale) {
    List<Group> groups =
        groupLocalService.dslQuery(
            DSLQueryFactoryUtil.select(GroupTable.INSTANCE)
                .from(GroupTable.INSTANCE)
                .where(GroupTable.INSTANCE.groupId.in(groupIds.toArray(new Long[0]))));

    return groups.stream()
        .collect(Collectors.toMap(Group::getGroupId, group -> group.getName(locale)));
  }

  private Map<Long, String> postTitles(Collection<Long> classPostIds) {
    Map<Long, String> titles = new HashMap<>();

    postTitles.forEach(bundle -> titles.putAll(bundle.getPostTitles(classPostIds)));

    return titles;
  }

  private static Set<Long> keys(List<ShownPicture> pictures, Function<DepictedPicture, Long> key) {

    return pictures.stream().map(ShownPicture::getPicture).map(key).collect(Collectors.toSet());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;

  @Reference private KeptPictures keptPictures;

  @Reference private LedgerReader ledgerReader;

  @Reference private ObjectedPictures objectedPictures;

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<PostTitles> postTitles;
}
