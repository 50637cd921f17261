/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.Arrays;
import java.util.List;
import nl.klassenkring.consent.check.ConsentOverview;
import nl.klassenkring.consent.check.PupilConsents;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class ConsentOverviewIT {

  private static final int MOST_STATEMENTS = 10;
  private static final double MOST_TIMES_SLOWER = 1.3;
  private static final int ROUNDS = 60;
  private static final int PAGE = 20;

  @PortalService private ConsentService consentService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;

  @Test
  void aGroupIsShownByNameWithItsPurposes() throws Exception {
    StaffedSchool school = StaffedSchool.of(testSchool);
    TestFamily family = new TestFamily(portal, school);
    family.roster().pupil("Anna", school.first());
    family.roster().pupil("Bram", school.second());
    family.answer(family.mother(), true);

    ConsentOverview overview = overview(school, school.first().groupId());

    assertThat(overview.getPurposes())
        .extracting(ConsentPurpose::getPurposeKey)
        .containsExactlyElementsOf(ConsentPurposeKeys.DEFAULTS);
    assertThat(overview.getPupilsCount()).isEqualTo(2);
    assertThat(overview.getPupils())
        .extracting(PupilConsents::getFullName)
        .containsExactly("Anna van Dam", "Noor van Dam");
    assertThat(overview.getPupils())
        .extracting(row -> row.getReason(ConsentPurposeKeys.PORTAL))
        .containsExactly(ConsentReason.NO_AUTHORITY, ConsentReason.GIVEN);
    assertThat(overview(school, school.schoolGroupId()).getPupilsCount()).isEqualTo(3);
  }

  @Test
  @DisplayName("C1: staff of a composed group see its pupils too, and nobody is counted twice")
  void aPupilOfAComposedGroupIsInItsOverviewAndOnceInThatOfTheSchool() throws Exception {
    StaffedSchool school = StaffedSchool.of(testSchool);
    TestFamily family = new TestFamily(portal, school);
    TestUser teacher = school.second().teacher();
    family.roster().pupil("Anna", school.first());
    family.answer(family.mother(), true);
    assertThat(overview(teacher, school.second().groupId()).getPupils()).isEmpty();

    family.roster().putBeside(family.pupil(), school.second());

    ConsentOverview overview = overview(teacher, school.second().groupId());
    assertThat(overview.getPupilsCount()).isEqualTo(1);
    assertThat(overview.getPupils())
        .singleElement()
        .matches(row -> row.getFullName().equals("Noor van Dam"))
        .matches(row -> row.isAllowed(ConsentPurposeKeys.PORTAL));
    assertThat(overview(school, school.first().groupId()).getPupilsCount()).isEqualTo(2);
    assertThat(overview(school, school.schoolGroupId()).getPupilsCount()).isEqualTo(2);
    assertThat(overview(school, school.schoolGroupId()).getPupils()).hasSize(2);
    assertThatThrownBy(() -> overview(teacher, school.first().groupId()))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(() -> overview(school.second().parent(), school.second().groupId()))
        .isInstanceOf(PrincipalException.class);
  }

  @Test
  @DisplayName("20,000 pupils and 200,000 decisions: a page costs what it costs with 200 pupils")
  void aPageOfTwentyThousandPupilsCostsWhatOneOfTwoHundredDoes() throws Exception {
    StaffedSchool small = StaffedSchool.of(testSchool);
    StaffedSchool large = StaffedSchool.of(TestSchool.create(portal.company()));
    ManyPupils.of(portal, small).insert(200, 10);
    ManyPupils.of(portal, large).insert(20_000, 10);

    List<String> few = statements(small);
    List<String> many = statements(large);
    assertThat(many).as("with 20,000 pupils, against %s", few).hasSameSizeAs(few);
    assertThat(many).hasSizeBetween(1, MOST_STATEMENTS);

    long[] smallTimes = new long[ROUNDS];
    long[] largeTimes = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      smallTimes[i] = time(small);
      largeTimes[i] = time(large);
    }
    double ratio = (double) median(largeTimes) / median(smallTimes);
    System.out.printf(
        "Group overview: %d statements; median %.1f ms with 200 pupils, %.1f ms with 20,000;"
            + " %.2f times%n",
        many.size(), median(smallTimes) / 1e6, median(largeTimes) / 1e6, ratio);
    assertThat(ratio).isLessThanOrEqualTo(MOST_TIMES_SLOWER);
  }

  private List<String> statements(StaffedSchool school) throws Exception {
    overview(school, school.first().groupId());

    return sqlStatements.ofThisThread(() -> overview(school, school.first().groupId()));
  }

  private long time(StaffedSchool school) throws Exception {
    long start = System.nanoTime();

    assertThat(overview(school, school.first().groupId()).getPupils()).hasSize(PAGE);

    return System.nanoTime() - start;
  }

  private ConsentOverview overview(StaffedSchool school, long groupId) throws Exception {
    return overview(school.director(), groupId);
  }

  private ConsentOverview overview(TestUser user, long groupId) throws Exception {
    return actingAs(user, () -> consentService.getOverview(groupId, 0, PAGE));
  }

  private static long median(long[] times) {
    return Arrays.stream(times).sorted().toArray()[times.length / 2];
  }
}
