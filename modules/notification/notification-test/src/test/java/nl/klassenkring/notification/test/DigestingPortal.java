/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.model.Group;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.EmbeddedPortalOptions;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.TestDatabase;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.notification.constants.OutboxMailStatuses;
import nl.klassenkring.notification.service.OutboxMailLocalService;

/**
 * A program to be killed: a portal on what an earlier one left, which makes a school if there is
 * none, and writes and sends digests until all are sent.
 */
final class DigestingPortal {

  /** What it prints when all are sent. */
  static final String SENT = "All digests are sent";

  private static final int GROUPS = 5;
  private static final int POSTS_PER_GROUP = 4;

  /** Fridays have weekly digests. */
  private static final Duration UNTIL_FRIDAY = Duration.ofDays(3);

  private DigestingPortal() {}

  /**
   * Runs until it is killed, or until all mails are sent.
   *
   * @param arguments the home of the portal, the bundles, the port of the mail server, how many
   *     portals ran before, how many families there are, and the JDBC address of a server if the
   *     database is one
   */
  public static void main(String[] arguments) throws Exception {
    ControllableClock clock = new ControllableClock();
    int before = Integer.parseInt(arguments[3]);
    EmbeddedPortalOptions.Builder options =
        EmbeddedPortalOptions.builder(Path.of(arguments[0]))
            .modules(Path.of(arguments[1]))
            .smtp("127.0.0.1", Integer.parseInt(arguments[2]))
            .beforeBundles(clock::register);

    if (arguments.length > 5) {
      TestDatabase.configure(options, arguments[5]);
    }
    // The claims of the portal before have ended by then.
    clock.advance(UNTIL_FRIDAY.plus(Duration.ofMinutes(30L * before)));
    try (EmbeddedPortal portal = EmbeddedPortal.start(options.build())) {
      if (before == 0) {
        makeSchool(portal, clock, Integer.parseInt(arguments[4]));
      }
      Jobs.writeDigests(portal.bundleContext());
      Jobs.deliver(portal.bundleContext());
      awaitSent(portal);
      System.out.println(SENT);
    }
  }

  private static void makeSchool(EmbeddedPortal portal, ControllableClock clock, int families)
      throws Exception {

    ReadSchool school = new ReadSchool(portal, TestSchool.create(portal.company()));
    List<Group> sites = new ArrayList<>();

    for (int i = 1; i <= GROUPS; i++) {
      sites.add(school.classGroup("Groep " + i));
    }

    TestUser teacher = school.teacher("Ank", sites.get(0));
    ManyReaders manyReaders = new ManyReaders(sites);

    manyReaders.insertFamilies(families, "kill");
    manyReaders.insertPosts(POSTS_PER_GROUP, teacher.userId(), clock.instant());
  }

  private static void awaitSent(EmbeddedPortal portal) throws InterruptedException {
    OutboxMailLocalService outboxMailLocalService = portal.service(OutboxMailLocalService.class);

    DynamicQuery unsent = outboxMailLocalService.dynamicQuery();

    unsent.add(RestrictionsFactoryUtil.lt("status", OutboxMailStatuses.SENT));
    while (outboxMailLocalService.dynamicQueryCount(unsent) > 0) {
      Thread.sleep(200);
    }
  }
}
