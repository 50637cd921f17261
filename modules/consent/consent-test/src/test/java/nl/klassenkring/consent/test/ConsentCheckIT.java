/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class ConsentCheckIT {

  private static final int PICTURES = 1000;
  private static final int DEPICTED = 30;

  @PortalService private ControllableClock clock;
  @PortalService private ConsentLocalService consentLocalService;
  @PortalService private ConsentPurposeLocalService consentPurposeLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;

  @BeforeEach
  void makeSchool() throws Exception {
    school = StaffedSchool.of(testSchool);
    consentPurposeLocalService.getSchoolConsentPurposes(school.schoolGroupId());
  }

  @Test
  @DisplayName(
      "C1: 1,000 pictures of 30 pupils each are checked by one statement, as one picture is")
  void oneStatementChecksAnyNumberOfPictures() throws Exception {
    List<Long> pupilIds = ManyPupils.of(portal, school).insert(3 * PICTURES / 2, 2);
    List<Set<Long>> pictures = new ArrayList<>();
    for (int i = 0; i < PICTURES; i++) {
      pictures.add(new HashSet<>(pupilIds.subList(i / 3, (i / 3) + DEPICTED)));
    }
    Set<Long> all = pictures.stream().flatMap(Set::stream).collect(Collectors.toSet());

    check(pictures.get(0));
    assertThat(sqlStatements.ofThisThread(() -> check(pictures.get(0)))).hasSize(1);
    assertThat(sqlStatements.ofThisThread(() -> check(all))).hasSize(1);

    ConsentCheck check = check(all);
    for (Set<Long> picture : pictures) {
      assertThat(check.isAllowed(picture)).isEqualTo(picture.stream().allMatch(this::isYes));
    }
  }

  @Test
  void morePupilsThanADatabaseTakesInAListAreCheckedByOneStatementToo() throws Exception {
    List<Long> pupilIds = ManyPupils.of(portal, school).insert(1500, 2);
    List<Long> asked = pupilIds.subList(100, 1400);
    check(asked);

    ConsentCheck[] check = new ConsentCheck[1];
    assertThat(sqlStatements.ofThisThread(() -> check[0] = check(asked))).hasSize(1);

    for (long pupilId : asked) {
      assertThat(check[0].isAllowed(pupilId)).isEqualTo(isYes(pupilId));
    }
    assertThat(check[0].getReason(pupilIds.get(0))).isNull();
  }

  @Test
  void whatWasReadBeforeIsReadFromTheDatabaseAgain() throws Exception {
    TestFamily family = new TestFamily(portal, school);
    family.check();

    assertThat(sqlStatements.ofThisThread(family::check)).hasSize(1);
  }

  @Test
  void nobodyIsAskedForNobody() throws Exception {
    assertThat(sqlStatements.ofThisThread(() -> check(Set.of()))).isEmpty();
    assertThat(check(Set.of()).isAllowed()).isTrue();
  }

  @Test
  void attackAPupilWhoDoesNotExistIsShown() throws Exception {
    ConsentCheck check = check(LongStream.of(-1, 0, Long.MAX_VALUE).boxed().toList());

    assertThat(check.isAllowed()).isFalse();
    assertThat(check.getBlocked()).containsEntry(-1L, ConsentReason.NO_AUTHORITY).hasSize(3);
  }

  private ConsentCheck check(Collection<Long> pupilIds) throws Exception {
    return consentLocalService.check(ConsentPurposeKeys.PORTAL, pupilIds, clock.instant());
  }

  /** What {@link ManyPupils} writes: every fifth pupil has a no. */
  private boolean isYes(long pupilId) {
    return pupilId % 5 != 0;
  }
}
