/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.agreement.SchoolAgreements;
import nl.klassenkring.policy.agreement.UnacknowledgedMember;
import nl.klassenkring.policy.exception.AcknowledgementVersionException;
import nl.klassenkring.policy.model.Acknowledgement;
import nl.klassenkring.policy.service.AcknowledgementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G2: everyone concerned acknowledges the agreements")
@EmbeddedPortalTest
final class AcknowledgementIT {

  /** Director, administrator, and teacher, class parent and parent of two groups. */
  private static final int MEMBERS = 8;

  @PortalService private AcknowledgementService acknowledgementService;
  @PortalService private ControllableClock clock;
  @PortalService private SchoolAgreements schoolAgreements;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;

  private TestFoundation foundation;
  private StaffedSchool school;

  @BeforeEach
  void makeFoundation() throws Exception {
    foundation = TestFoundation.of(testSchool, clock);
    school = foundation.school();
  }

  @AfterEach
  void forgetPolicies() throws Exception {
    foundation.forgetPolicies();
  }

  @Test
  void isKeptOncePerVersion() throws Exception {
    TestUser parent = school.first().parent();
    assertThat(mine(parent)).isNull();

    Acknowledgement first = acknowledge(parent);

    assertThat(acknowledge(parent)).isEqualTo(first);
    assertThat(mine(parent)).isEqualTo(first);
    assertThat(first.getCreateDate().toInstant()).isEqualTo(clock.instant());
    assertThat(unacknowledged(0, 20)).hasSize(MEMBERS - 1);
  }

  @Test
  void isAskedAgainWhenTheValuesAreOthersAndOnlyThen() throws Exception {
    TestUser parent = school.first().parent();
    acknowledge(parent);

    foundation.adopt(Map.of("B9.maximum", " 1/day\n3/week "));
    assertThat(mine(parent)).as("the defaults, written down").isNotNull();

    foundation.agree("B9.maximum", "1/day\n2/week");
    assertThat(mine(parent)).isNull();
    assertThat(unacknowledged(0, 20)).hasSize(MEMBERS);
    acknowledge(parent);
  }

  @Test
  void whatChangedWhileOneReadIsNotAcknowledged() throws Exception {
    TestUser parent = school.first().parent();
    String shown = versionKey(parent);
    foundation.adopt(Map.of("B2.replies", "false"));

    assertThatExceptionOfType(AcknowledgementVersionException.class)
        .isThrownBy(
            () ->
                actingAs(
                    parent,
                    () -> acknowledgementService.acknowledge(school.schoolGroupId(), shown)));
    assertThat(mine(parent)).isNull();
  }

  @Test
  void whoHasNotIsListedByNameInPagesOfOneStatementEach() throws Exception {
    acknowledge(school.director());
    acknowledge(school.second().teacher());

    List<UnacknowledgedMember> all = unacknowledged(0, 20);
    List<UnacknowledgedMember> pages = new ArrayList<>(unacknowledged(0, 4));
    pages.addAll(unacknowledged(4, 8));

    assertThat(all)
        .hasSize(MEMBERS - 2)
        .extracting(UnacknowledgedMember::getUserId)
        .doesNotContain(school.director().userId(), school.second().teacher().userId())
        .doesNotHaveDuplicates();
    assertThat(pages)
        .extracting(UnacknowledgedMember::getUserId)
        .containsExactlyElementsOf(all.stream().map(UnacknowledgedMember::getUserId).toList());
    assertThat(
            actingAs(
                school.administrator(),
                () -> acknowledgementService.getUnacknowledgedMembersCount(school.schoolGroupId())))
        .isEqualTo(MEMBERS - 2);
  }

  @Test
  void theListCostsTheSameStatementsForMoreMembers() throws Exception {
    int few = statements();
    for (int i = 0; i < 20; i++) {
      testSchool.person("Lid").joins(school.first().site(), "Parent");
    }
    int many = statements();

    System.out.printf("Statements of who has not acknowledged: %d, then %d%n", few, many);
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(2);
  }

  private int statements() throws Exception {
    unacknowledged(0, 1);

    return actingAs(
            school.administrator(),
            () -> {
              acknowledgementService.getUnacknowledgedMembers(school.schoolGroupId(), 0, 2);
              return sqlStatements.ofThisThread(
                  () ->
                      acknowledgementService.getUnacknowledgedMembers(
                          school.schoolGroupId(), 0, 50));
            })
        .size();
  }

  private String versionKey(TestUser user) throws Exception {
    return actingAs(
        user,
        () ->
            schoolAgreements
                .of(PermissionThreadLocal.getPermissionChecker(), school.schoolGroupId())
                .getVersionKey());
  }

  private Acknowledgement acknowledge(TestUser user) throws Exception {
    String versionKey = versionKey(user);

    return actingAs(
        user, () -> acknowledgementService.acknowledge(school.schoolGroupId(), versionKey));
  }

  private Acknowledgement mine(TestUser user) throws Exception {
    return actingAs(
        user, () -> acknowledgementService.fetchMyAcknowledgement(school.schoolGroupId()));
  }

  private List<UnacknowledgedMember> unacknowledged(int start, int end) throws Exception {
    return actingAs(
        school.director(),
        () -> acknowledgementService.getUnacknowledgedMembers(school.schoolGroupId(), start, end));
  }
}
