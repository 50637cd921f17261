/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.Test;

/** Who may not see or change the roster, and does not. */
final class RosterPortletAccessIT extends RosterPortletTest {

  @Test
  void aTeacherSeesTheOwnGroupAndNoMore() {
    confirm(as(school().administrator()), "school.xml", edexml());
    String own = page(school().school(), school().first().site());
    String other = page(school().school(), school().second().site());
    PortalHttpClient browser = as(school().first().teacher());

    PortalPage list = browser.get(own);

    assertThat(list.text())
        .contains("Noor de Boer", "1 leerling")
        .doesNotContain("Sem Bakker", "Bestand importeren");
    assertThat(list.document().select("main td a, main form")).isEmpty();
    assertThat(browser.get(other).text()).doesNotContain("Sem Bakker", "Noor de Boer");
    assertThat(browser.get(page()).text()).contains(NOT_FOR_YOU).doesNotContain("Noor de Boer");
  }

  @Test
  void aParentAGuestAndAnotherSchoolsAdministratorSeeNobody() {
    confirm(as(school().administrator()), "school.xml", edexml());
    StaffedSchool otherSchool = StaffedSchool.of(otherSchool());

    for (TestUser user :
        List.of(
            school().first().parent().joins(school().school().site()),
            school().first().classParent().joins(school().school().site()))) {

      assertThat(as(user).get(page()).text()).contains(NOT_FOR_YOU).doesNotContain("Noor de Boer");
    }
    assertThat(as(otherSchool.administrator()).get(page()).body()).doesNotContain("Noor de Boer");
    assertThat(guest().get(page()).body()).doesNotContain("Noor de Boer");
  }

  @Test
  void anotherSchoolsAdministratorGetsNeitherPupilNorImportByItsId() {
    PortalHttpClient browser = as(school().administrator());
    confirm(browser, "school.xml", edexml());
    String pupil = link(browser.get(page()), "Noor de Boer");
    PortalPage plan = send(browser, "school.xml", changedEdexml());

    TestSchool elsewhere = otherSchool();
    StaffedSchool otherSchool = StaffedSchool.of(elsewhere);
    String ownPage = page(elsewhere, elsewhere.site());
    PortalHttpClient other = as(otherSchool.administrator());

    assertThat(other.get(onPage(ownPage, URI.create(pupil))).text())
        .contains(NOT_FOR_YOU)
        .doesNotContain("Noor");
    assertThat(other.get(onPage(ownPage, plan.uri())).text())
        .contains(NOT_FOR_YOU)
        .doesNotContain("Boerma");
  }

  @Test
  void aForgedConfirmationChangesNothing() {
    PortalPage plan = send(as(school().administrator()), "school.xml", edexml());
    PortalForm form = plan.formWithButton(CONFIRM);

    PortalPage withoutToken = form.submitTo(form.actionWithoutToken());

    assertThat(withoutToken.status()).isEqualTo(403);
    assertThat(pupils()).isEmpty();
  }

  @Test
  void aConfirmationOfAnotherPlanThanWasShownChangesNothing() {
    PortalPage plan = send(as(school().administrator()), "school.xml", edexml());

    PortalPage refused = plan.formWithButton(CONFIRM).set("planHash", "0".repeat(64)).submit();

    assertThat(refused.text()).contains("De leerlingenlijst is veranderd terwijl u keek.");
    assertThat(pupils()).isEmpty();
  }

  @Test
  void aTeacherWhoSendsTheAdministratorsFormsChangesNothing() {
    PortalPage plan = send(as(school().administrator()), "school.xml", edexml());
    PortalForm form = plan.formWithButton(CONFIRM);
    PortalHttpClient teacher = as(school().first().teacher());
    String token =
        "p_auth=" + teacher.get(page()).document().selectFirst("input[name=p_auth]").val();

    PortalPage refused =
        teacher.post(
            form.action().toString().replaceAll(TOKEN, token),
            "application/x-www-form-urlencoded",
            form.element().select("input[type=hidden]").stream()
                .map(field -> field.attr("name") + "=" + field.val())
                .reduce("", (one, other) -> one + "&" + other));

    assertThat(refused.text()).contains(NOT_FOR_YOU);
    assertThat(pupils()).isEmpty();
  }
}
