/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.depiction.DepictionProvider;
import nl.klassenkring.consent.rights.PersonalPictures;
import nl.klassenkring.consent.rights.ShownPicture;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestUser;
import org.osgi.framework.ServiceRegistration;

/** Another bundle that keeps pictures, as far as the consent service asks one. */
final class TestPictures implements DepictionProvider, PersonalPictures, AutoCloseable {

  private static final AtomicLong KEYS = new AtomicLong(900_000_000L);

  private final Clock clock;
  private final List<DepictedPicture> pictures = new ArrayList<>();
  private final Map<Long, Instant> placed = new HashMap<>();
  private final Set<Long> withoutFiles = new HashSet<>();
  private final ServiceRegistration<?> registration;

  TestPictures(EmbeddedPortal portal) {
    clock = portal.service(Clock.class);
    registration =
        portal
            .bundleContext()
            .registerService(
                new String[] {DepictionProvider.class.getName(), PersonalPictures.class.getName()},
                this,
                null);
  }

  /** Places a picture of pupils in a class group; gives its key. */
  long place(TestUser author, long groupId, Long... pupilIds) {
    long pictureId = KEYS.incrementAndGet();

    pictures.add(
        new DepictedPicture(
            pictureId,
            groupId,
            pictureId + 1_000_000,
            author.userId(),
            "Kinderen <b>op</b> het plein",
            Set.of(pupilIds)));
    placed.put(pictureId, clock.instant());

    return pictureId;
  }

  /** The pictures of which only what is said of them is left. */
  Set<Long> withoutFiles() {
    return withoutFiles;
  }

  @Override
  public Optional<DepictedPicture> fetchPlacedPicture(long pictureId) {
    return pictures.stream().filter(picture -> picture.getPictureId() == pictureId).findFirst();
  }

  @Override
  public List<DepictedPicture> getPlacedPictures(Collection<Long> pictureIds) {
    return pictures.stream()
        .filter(picture -> pictureIds.contains(picture.getPictureId()))
        .collect(Collectors.toList());
  }

  @Override
  public List<DepictedPicture> getPlacedPictures(long pupilId, String purposeKey) {
    return ConsentPurposeKeys.PORTAL.equals(purposeKey)
        ? pictures.stream()
            .filter(picture -> picture.getPupilIds().contains(pupilId))
            .collect(Collectors.toList())
        : List.of();
  }

  @Override
  public List<DepictedPicture> getPlacedPicturesSince(
      Date moment, Collection<Long> pupilIds, String purposeKey) {

    return pupilIds.stream()
        .flatMap(pupilId -> getPlacedPictures(pupilId, purposeKey).stream())
        .filter(picture -> !placed.get(picture.getPictureId()).isBefore(moment.toInstant()))
        .distinct()
        .collect(Collectors.toList());
  }

  @Override
  public Map<Long, Instant> getSchoolPictures(long schoolGroupId, Instant before) {
    return moments(picture -> placed.get(picture.getPictureId()).isBefore(before));
  }

  @Override
  public Map<Long, Instant> getPupilPictures(long pupilId) {
    return moments(picture -> picture.getPupilIds().contains(pupilId));
  }

  @Override
  public List<ShownPicture> getShownPictures(long pupilId) {
    return getPlacedPictures(pupilId, ConsentPurposeKeys.PORTAL).stream()
        .map(
            picture ->
                new ShownPicture(
                    picture, ConsentPurposeKeys.PORTAL, placed.get(picture.getPictureId())))
        .collect(Collectors.toList());
  }

  @Override
  public void deletePictures(Collection<Long> pictureIds) {
    pictures.removeIf(picture -> pictureIds.contains(picture.getPictureId()));
  }

  @Override
  public void deletePictureFiles(long pictureId) {
    if (fetchPlacedPicture(pictureId).isPresent()) {
      withoutFiles.add(pictureId);
    }
  }

  private Map<Long, Instant> moments(Predicate<DepictedPicture> predicate) {
    return pictures.stream()
        .filter(predicate)
        .map(DepictedPicture::getPictureId)
        .collect(Collectors.toMap(Function.identity(), placed::get));
  }

  @Override
  public void close() {
    registration.unregister();
  }
}
