/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.endtoend.SamplePeople;
import nl.klassenkring.endtoend.SampleSite;
import org.junit.jupiter.api.Test;

/** What the first page costs somebody with a slow connection. */
final class PageWeightIT extends BrowserTest {

  private static final int MOST_BYTES = 100_000;

  @Test
  void theFirstPagesAreLightOverTheWire() {
    Visitor parent = visitors().guest(Device.PHONE);
    List<Request> requests = new ArrayList<>();
    parent.page().onRequestFinished(requests::add);

    parent.open(SampleSite.GROUP_5A.page());
    assertThat(bytes(requests)).as("sign-in page, nothing cached").isLessThan(MOST_BYTES);

    parent.signInHere(SamplePeople.PARENT_OF_5A, SamplePeople.PASSWORD);
    parent.post("Een kasteel van melkpakken").waitFor();
    assertThat(bytes(requests)).as("sign-in and list of posts").isLessThan(MOST_BYTES);
    System.out.printf("Sign-in and list of posts over the wire: %d bytes%n", bytes(requests));
  }

  private static int bytes(List<Request> requests) {
    // Asking for the sizes lets other requests finish.
    return List.copyOf(requests).stream()
        .filter(request -> !request.resourceType().equals("image"))
        .map(Request::sizes)
        .mapToInt(PageWeightIT::received)
        .sum();
  }

  private static int received(Sizes sizes) {
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }
}
