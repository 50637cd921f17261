/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a guest's page of all that a school made public costs, with much of it and with little. */
@DisplayName("D1: the public page costs the same with 100 items and with 100,000")
@EmbeddedPortalTest
final class FeedBenchmarkIT {

  private static final int MANY = 100_000;
  private static final int FEW = 100;
  private static final int WARM_UP = 40;
  private static final int REQUESTS = 101;
  private static final int MOST_STATEMENTS = 8;
  private static final double MOST_TIMES_SLOWER = 1.3;

  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SqlStatements sqlStatements;

  @Test
  void thePageOfGuestsIsFlat() throws Exception {
    Page many = pageOfSchoolWith(MANY);
    Page few = pageOfSchoolWith(FEW);
    long[] manyNanos = new long[REQUESTS];
    long[] fewNanos = new long[REQUESTS];

    for (int i = -WARM_UP; i < REQUESTS; i++) {
      long manyTook = many.nanos();
      long fewTook = few.nanos();

      if (i >= 0) {
        manyNanos[i] = manyTook;
        fewNanos[i] = fewTook;
      }
    }

    List<String> manyStatements = many.statements();
    List<String> fewStatements = few.statements();
    double ratio = (double) median(manyNanos) / median(fewNanos);

    System.out.printf(
        Locale.ROOT,
        "Public page: %d statements; median %.1f ms with %d items, %.1f ms with %d: %.2f times%n",
        fewStatements.size(),
        median(manyNanos) / 1e6,
        MANY,
        median(fewNanos) / 1e6,
        FEW,
        ratio);

    assertThat(manyStatements).as("against %s", fewStatements).hasSameSizeAs(fewStatements);
    assertThat(fewStatements).hasSizeBetween(1, MOST_STATEMENTS);
    assertThat(ratio).isLessThanOrEqualTo(MOST_TIMES_SLOWER);
  }

  private Page pageOfSchoolWith(int items) throws Exception {
    TestSchool school = TestSchool.create(portal.company());
    PublicationGroup group = PublicationGroup.create(portal, school, "Groep 5a");
    List<Long> pupilIds = new ArrayList<>();

    for (String name : List.of("Wietske", "Ybeltje", "Fardau")) {
      pupilIds.add(group.pupil(name));
    }
    new ManyPublicItems(group, pupilIds).insert(items, clock.instant());

    Group site = school.site();

    return new Page(
        school.publicPage(site, "/uit-de-groepen", PublicationPortletKeys.FROM_THE_GROUPS));
  }

  private static long median(long[] values) {
    return LongStream.of(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
  }

  private final class Page {

    private final PortalHttpClient browser = new PortalHttpClient(portal.baseUri());
    private final String address;

    Page(String address) {
      this.address = address;
    }

    List<String> statements() throws Exception {
      get();
      return sqlStatements.ofRequests(
          () -> {
            get();
            return null;
          });
    }

    long nanos() {
      long start = System.nanoTime();

      get();
      return System.nanoTime() - start;
    }

    private void get() {
      assertThat(browser.get(address).document().select("article")).hasSize(10);
    }
  }
}
