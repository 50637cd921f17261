/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONUtil;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceRegistration;

/** What the portal tells a user, put into words by a handler of a bundle. */
@EmbeddedPortalTest
final class NotificationsIT {

  private static final String PORTLET = "nl_klassenkring_test_NotificationsPortlet";
  private static final TransactionConfig TRANSACTION =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private PortalHttpClient browser;
  @PortalService private UserNotificationEventLocalService notifications;
  private ServiceRegistration<?> registration;
  private TestUser teacher;

  @BeforeEach
  void offerHandler() {
    registration =
        portal
            .bundleContext()
            .registerService(UserNotificationHandler.class, new PictureHandler(), null);
    teacher = school.person("Ank");
  }

  @AfterEach
  void withdrawHandler() {
    registration.unregister();
  }

  @Test
  void areListedUntilTheyAreRead() throws Exception {
    tell("Herfst");
    tell("Gym");

    PortalPage home = browser.signIn(teacher);
    assertThat(home.document().select(".page-bell").text()).isEqualTo("Meldingen 2 ongelezen");
    PortalPage page = browser.get("/notifications");
    assertThat(page.document().select("li").eachText())
        .containsExactly("Toestemming ingetrokken: Gym", "Toestemming ingetrokken: Herfst");
    assertThat(page.document().select("li a").first().attr("href")).isEqualTo("/group/5a");

    PortalPage read = page.formWithButton("Dit heb ik gelezen").submit();

    assertThat(read.text()).contains("Er is niets nieuws voor u.");
    assertThat(read.document().select(".page-bell").text()).isEqualTo("Meldingen");
  }

  @Test
  void areNotThereAfterARollback() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                TransactionInvokerUtil.invoke(
                    TRANSACTION,
                    () -> {
                      tell("Nooit");
                      throw new IllegalStateException("roll back");
                    }));

    browser.signIn(teacher);
    assertThat(browser.get("/notifications").text()).contains("Er is niets nieuws voor u.");
  }

  @Test
  void threatOfReadingWhatIsForAnotherMeetsOnesOwnListOnly() throws Exception {
    tell("Herfst");

    browser.signIn(school.person("Bert"));

    assertThat(browser.get("/notifications").text()).doesNotContain("Herfst");
    assertThat(new PortalHttpClient(portal.baseUri()).get("/notifications").uri().getPath())
        .isEqualTo("/sign-in");
  }

  private void tell(String about) throws Exception {
    notifications.sendUserNotificationEvents(
        teacher.userId(),
        PORTLET,
        UserNotificationDeliveryConstants.TYPE_WEBSITE,
        JSONUtil.put("about", about));
  }

  private static final class PictureHandler extends BaseUserNotificationHandler {

    PictureHandler() {
      setPortletId(PORTLET);
    }

    @Override
    protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
        throws Exception {
      String about = JSONFactoryUtil.createJSONObject(event.getPayload()).getString("about");
      return "Toestemming ingetrokken: " + about;
    }

    @Override
    protected String getLink(UserNotificationEvent event, ServiceContext serviceContext) {
      return "/group/5a";
    }
  }
}
