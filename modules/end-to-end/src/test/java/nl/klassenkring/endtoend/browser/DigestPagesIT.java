/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import nl.klassenkring.embedded.junit.PortalService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** The digest as a mail program shows it to a mother who wants it every working day. */
final class DigestPagesIT extends BrowserTest {

  private static final String JOB =
      "(component.name=nl.klassenkring.notification.internal.scheduler"
          + ".DigestSchedulerJobConfiguration)";
  private static final String TITLE = "Morgen gaan we naar het museum";

  @PortalService private GreenMail mailServer;

  @Test
  @DisplayName("B17: a digest fits a phone, meets WCAG, and asks no host for anything")
  void onAPhone() throws Exception {
    Visitor teacher = visitors().signedIn(TEACHER_OF_5A).openForm(GROUP_5A);
    teacher.type("planning", TITLE, "We gaan met de bus en zijn om 14.30 uur terug.");
    teacher.click("Plaatsen");
    clock().setSchoolTime(LocalDateTime.of(2026, 11, 18, 9, 0));
    writeDigests();

    Visitor reader = visitors().guest(Device.PHONE);
    reader.page().setContent(new Mails(mailServer).html(PARENT_OF_5A, "in uw groepen"));
    Screenshots.takeForDocumentation(reader, "digest-phone");

    assertThat(reader.text()).contains("Groep 5a", TITLE);
    assertThat((Integer) reader.page().evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(Device.PHONE.width());
    // A mail has no landmarks, which axe-core asks of a page beyond WCAG.
    assertThat(
            new AxeBuilder(reader.page())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations())
        .isEmpty();
  }

  private void writeDigests() throws Exception {
    BundleContext bundleContext = portal().bundleContext();
    Collection<ServiceReference<SchedulerJobConfiguration>> jobs =
        bundleContext.getServiceReferences(SchedulerJobConfiguration.class, JOB);

    assertThat(jobs).hasSize(1);
    bundleContext.getService(jobs.iterator().next()).getJobExecutorUnsafeRunnable().run();
  }
}
