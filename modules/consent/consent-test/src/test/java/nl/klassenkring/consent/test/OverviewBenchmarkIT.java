/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import org.junit.jupiter.api.Test;

/** What the page "who may be in pictures" costs in a very large school against a small one. */
@EmbeddedPortalTest
final class OverviewBenchmarkIT {

  private static final int PUPILS = 20_000;
  private static final int FEW_PUPILS = 200;
  private static final int DECISIONS_OF_EACH = 10;
  private static final int WARM_UP = 25;
  private static final int REQUESTS = 61;
  private static final int MOST_STATEMENTS = 10;
  private static final double MOST_TIMES_SLOWER = 1.3;

  @PortalService private ConsentPurposeLocalService consentPurposeLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SqlStatements sqlStatements;

  @Test
  void theOverviewOfAGroupCostsTheSameInASchoolOfTwentyThousandPupils() throws Exception {
    Overview many = overviewOfSchoolWith(PUPILS);
    Overview few = overviewOfSchoolWith(FEW_PUPILS);

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
        "Overview of a group: %d statements; median %.1f ms with %d pupils and %d decisions,"
            + " %.1f ms with %d pupils: %.2f times%n",
        fewStatements.size(),
        median(manyNanos) / 1e6,
        PUPILS,
        PUPILS * DECISIONS_OF_EACH,
        median(fewNanos) / 1e6,
        FEW_PUPILS,
        ratio);

    assertThat(manyStatements).as("against %s", fewStatements).hasSameSizeAs(fewStatements);
    assertThat(fewStatements).hasSizeBetween(1, MOST_STATEMENTS);
    assertThat(ratio).isLessThanOrEqualTo(MOST_TIMES_SLOWER);
  }

  private Overview overviewOfSchoolWith(int pupils) throws Exception {
    ConsentPages pages = new ConsentPages(portal, TestSchool.create(portal.company()));

    consentPurposeLocalService.getSchoolConsentPurposes(pages.schoolGroupId());
    ManyPupils.of(portal, pages.school()).insert(pupils, DECISIONS_OF_EACH);

    PortalHttpClient browser = PortalHttpClient.signedIn(portal.baseUri(), pages.teacher());

    return new Overview(browser, pages.groupPage());
  }

  private static long median(long[] values) {
    return LongStream.of(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
  }

  private final class Overview {

    private final PortalHttpClient browser;
    private final String address;

    Overview(PortalHttpClient browser, String address) {
      this.browser = browser;
      this.address = address;
    }

    /** Of a page that its reader has seen just before, with what Liferay caches of his roles. */
    List<String> statements() throws Exception {
      get();
      return sqlStatements.ofRequests(this::get);
    }

    long nanos() {
      long start = System.nanoTime();
      get();
      return System.nanoTime() - start;
    }

    private PortalPage get() {
      PortalPage page = browser.get(address);
      assertThat(page.document().select("tbody tr")).hasSize(ManyPupils.GROUP);
      return page;
    }
  }
}
