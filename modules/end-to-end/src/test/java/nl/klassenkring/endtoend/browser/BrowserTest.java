/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in the system's browser, on the embedded portal with the sample school. It is a Tuesday
 * morning there. Whatever pages a test visits, none of them may ask another host for anything,
 * write an error to the console or open a dialog. What it posts is taken away after it.
 */
@ExtendWith(ChromiumExtension.class)
@EmbeddedPortalTest
abstract class BrowserTest {

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;

  private SamplePosts samplePosts;
  private Visitors visitors;

  @BeforeEach
  void open(Chromium chromium) {
    samplePosts = SamplePosts.remember(classPostLocalService);
    visitors = new Visitors(chromium.browser(), portal.baseUri());
  }

  @AfterEach
  void close() throws PortalException {
    samplePosts.restore();
    try (Visitors all = visitors) {
      all.assertUndisturbed();
    }
  }

  final Visitors visitors() {
    return visitors;
  }

  final ControllableClock clock() {
    return clock;
  }

  final EmbeddedPortal portal() {
    return portal;
  }
}
