/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import java.util.stream.Collectors;

/** What a visitor sees: axe-core finds no violation, and nothing is wider than the device. */
final class Sight {

  private final Visitor visitor;
  private final Device device;

  private Sight(Visitor visitor, Device device) {
    this.visitor = visitor;
    this.device = device;
  }

  static Sight of(Visitor visitor, Device device) {
    return new Sight(visitor, device);
  }

  /** Looks at the page, which is the right one when it says this. */
  void shows(String sign) {
    assertThat(visitor.text()).containsIgnoringCase(sign);
    assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
        .as("width of the page")
        .isLessThanOrEqualTo(device.width());

    AxeResults results = new AxeBuilder(visitor.page()).analyze();

    assertThat(results.getViolations())
        .extracting(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getHelp()
                    + rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining(", ", " ", "")))
        .isEmpty();
  }
}
