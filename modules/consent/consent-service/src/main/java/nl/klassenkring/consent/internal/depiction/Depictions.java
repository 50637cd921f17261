/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.depiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.depiction.DepictionProvider;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks all bundles that keep pictures; they come and go without this one. */
@Component(service = Depictions.class)
public class Depictions {

  /** The placed picture of that id, empty if no bundle has it. */
  public Optional<DepictedPicture> fetchPlacedPicture(long pictureId) {
    return depictionProviders.stream()
        .map(depictionProvider -> depictionProvider.fetchPlacedPicture(pictureId))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The placed pictures in which a pupil is recognisable. */
  public List<DepictedPicture> getPlacedPictures(long pupilId, String purposeKey) {
    List<DepictedPicture> pictures = new ArrayList<>();

    depictionProviders.forEach(
        depictionProvider ->
            pictures.addAll(depictionProvider.getPlacedPictures(pupilId, purposeKey)));

    return pictures;
  }

  /** The placed pictures that came to show one of some pupils at a moment or later. */
  public List<DepictedPicture> getPlacedPicturesSince(
      Date moment, Collection<Long> pupilIds, String purposeKey) {

    return depictionProviders.stream()
        .map(provider -> provider.getPlacedPicturesSince(moment, pupilIds, purposeKey))
        .flatMap(List::stream)
        .collect(Collectors.toList());
  }

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<DepictionProvider> depictionProviders;
}
