/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Many guests at once on the page of all that a school made public. It is compared with an empty
 * page of the same Site in the same run, as the machine decides the figures themselves.
 */
@DisplayName("D1: many guests at once wait for the public page a bounded multiple of an empty page")
@EmbeddedPortalTest
final class FeedLoadIT {

  private static final int ITEMS = 100;
  private static final int CLIENTS = 8;
  private static final int OK = 200;
  private static final int TURNS = 2;
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Duration TURN = Duration.ofSeconds(5);

  /**
   * An empty page asks the database nothing and has no portlet. This one asks whether all consents
   * hold, and Liferay makes some forty addresses for it; measured was 8 to 15 times.
   */
  private static final double MOST_TIMES_SLOWER = 40;

  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

  @AfterEach
  void stopClients() {
    clients.shutdownNow();
  }

  @Test
  void manyGuestsAtOnce() throws Exception {
    PublicationGroup group = PublicationGroup.create(portal, school, "Groep 5a");

    new ManyPublicItems(group, List.of(group.pupil("Wietske"), group.pupil("Ybeltje")))
        .insert(ITEMS, clock.instant());

    Group site = school.site();
    String feed = school.publicPage(site, "/uit", PublicationPortletKeys.FROM_THE_GROUPS);
    String empty = school.publicPage(site, "/leeg", "");

    assertThat(articles(feed)).isEqualTo(10);
    assertThat(articles(empty)).isZero();
    load(feed, WARM_UP);
    load(empty, WARM_UP);

    List<Long> feedNanos = new ArrayList<>();
    List<Long> emptyNanos = new ArrayList<>();

    // In turns, so that another load on the machine hits both.
    for (int i = 0; i < TURNS; i++) {
      feedNanos.addAll(load(feed, TURN));
      emptyNanos.addAll(load(empty, TURN));
    }

    double slower = (double) p95(feedNanos) / p95(emptyNanos);
    double fewer = (double) emptyNanos.size() / feedNanos.size();

    report("Public page", feedNanos);
    report("Empty page", emptyNanos);
    System.out.printf(Locale.ROOT, "p95 %.2f times, throughput 1/%.2f%n", slower, fewer);

    assertThat(slower).isLessThanOrEqualTo(MOST_TIMES_SLOWER);
    assertThat(fewer).isLessThanOrEqualTo(MOST_TIMES_SLOWER);
  }

  private int articles(String address) {
    return new PortalHttpClient(portal.baseUri()).get(address).document().select("article").size();
  }

  /** Gets a page with all clients as often as they can, and gives how long each answer took. */
  private List<Long> load(String address, Duration duration) throws Exception {
    long end = System.nanoTime() + duration.toNanos();
    Callable<List<Long>> guest =
        () -> {
          PortalHttpClient browser = new PortalHttpClient(portal.baseUri());
          List<Long> nanos = new ArrayList<>();

          while (System.nanoTime() < end) {
            long start = System.nanoTime();

            assertThat(browser.download(address).status()).isEqualTo(OK);
            nanos.add(System.nanoTime() - start);
          }
          return nanos;
        };
    List<Future<List<Long>>> guests = new ArrayList<>();

    for (int i = 0; i < CLIENTS; i++) {
      guests.add(clients.submit(guest));
    }

    List<Long> nanos = new ArrayList<>();

    for (Future<List<Long>> answers : guests) {
      nanos.addAll(answers.get());
    }
    return nanos;
  }

  private static void report(String page, List<Long> nanos) {
    System.out.printf(
        Locale.ROOT,
        "%s, %d guests at once: %.0f pages a second, p95 %.1f ms%n",
        page,
        CLIENTS,
        nanos.size() / (double) (TURNS * TURN.toSeconds()),
        p95(nanos) / 1e6);
  }

  private static long p95(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() * 95L / 100).findFirst().orElseThrow();
  }
}
