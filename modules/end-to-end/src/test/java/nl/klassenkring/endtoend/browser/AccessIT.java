/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import nl.klassenkring.endtoend.SamplePeople;
import nl.klassenkring.endtoend.SampleSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people get who try what is not for them. */
final class AccessIT extends BrowserTest {

  private static final String SAMPLE_POST = "Een kasteel van melkpakken";

  @Test
  @DisplayName("A2, B1: a parent of 6b gets neither the page of 5a nor its post by URL or id")
  void aParentOfAnotherGroupGetsNeitherThePageNorThePost() {
    String address = addressOfPost();
    Visitor parent = visitors().signedIn(SamplePeople.PARENT_OF_6B);

    assertThat(parent.open(SampleSite.GROUP_5A.page())).isEqualTo(403);
    assertThat(parent.text()).contains("U hoort niet bij");
    assertThat(parent.page().content()).doesNotContain(SAMPLE_POST);

    assertThat(parent.open(address)).isEqualTo(403);
    assertThat(parent.page().content()).doesNotContain(SAMPLE_POST);

    parent.open(
        address.replace(SampleSite.GROUP_5A.friendlyUrl(), SampleSite.GROUP_6B.friendlyUrl()));

    assertThat(parent.text()).contains("Dit kunt u hier niet zien of doen");
    assertThat(parent.page().content()).doesNotContain(SAMPLE_POST);
  }

  @Test
  @DisplayName("A2: a guest is sent to sign-in, and gets where he wanted to go afterwards")
  void aGuestIsSentToSignInAndComesBack() {
    String address = addressOfPost();
    Visitor guest = visitors().guest();

    guest.open(address);

    assertThat(guest.page().content()).doesNotContain(SAMPLE_POST);
    assertThat(guest.text()).contains("Log in om deze pagina te zien.");

    guest.signInHere(SamplePeople.PARENT_OF_5A, SamplePeople.PASSWORD);

    assertThat(guest.page().url()).contains(SampleSite.GROUP_5A.page() + "?");
    assertThat(guest.post(SAMPLE_POST).innerText()).contains("84 lege melkpakken");
  }

  @Test
  void aForgedActionWithoutTokenIsRefused() {
    Visitor teacher = visitors().signedIn(SamplePeople.TEACHER_OF_5A);
    teacher.openForm(SampleSite.GROUP_5A).type("planning", "Vervalst", "Niet zelf verstuurd");
    teacher
        .page()
        .evaluate(
            "for (const form of document.querySelectorAll('main form')) {"
                + "form.action = form.action.replace(/([?&])p_auth=[^&]*/, '$1')}");

    Response response =
        teacher
            .page()
            .waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> teacher.click("Plaatsen"));

    assertThat(response.status()).isEqualTo(403);
    assertThat(teacher.text()).contains("Er is niets bewaard");
    teacher.open(SampleSite.GROUP_5A.page());
    assertThat(teacher.text()).doesNotContain("Vervalst");
  }

  @Test
  void aScriptTypedAsTextIsShownAsText() {
    String script = "<script>alert('x')</script><img src=x onerror=alert(1)>";
    Visitor teacher = visitors().signedIn(SamplePeople.TEACHER_OF_5A);

    teacher.openForm(SampleSite.GROUP_5A).type("general", script, script).click("Plaatsen");

    Visitor parent = visitors().signedIn(SamplePeople.PARENT_OF_5A);
    parent.open(SampleSite.GROUP_5A.page());
    assertThat(parent.post(script).locator(".klassenkring-post-content").innerText())
        .isEqualTo(script);

    parent.follow(script);

    assertThat(parent.post(script).count()).isEqualTo(1);
    assertThat(parent.page().title()).isNotBlank();

    teacher.follow("Bericht aanpassen " + script);

    assertThat(teacher.field("title").inputValue()).isEqualTo(script);
    assertThat(teacher.field("content").inputValue()).isEqualTo(script);
  }

  private String addressOfPost() {
    Visitor parent = visitors().signedIn(SamplePeople.PARENT_OF_5A);
    parent.open(SampleSite.GROUP_5A.page());
    return parent.post(SAMPLE_POST).locator("h3 a").getAttribute("href");
  }
}
