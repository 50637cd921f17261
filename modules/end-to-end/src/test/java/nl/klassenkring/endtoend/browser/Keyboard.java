/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: goes on with the tab key and must always see where he is. */
final class Keyboard {

  private static final int MOST_TABS = 80;

  /** What a screen reader calls the focused element, as far as these pages need it. */
  private static final String NAME =
      "() => { const e = document.activeElement;"
          + " return ((e.labels && e.labels[0]) || e).innerText.trim(); }";

  private static final String FOCUS_IS_SEEN =
      "() => { const s = getComputedStyle(document.activeElement); const r ="
          + " document.activeElement.getBoundingClientRect(); return r.width > 1 && r.height > 1 &&"
          + " r.right > 0 && r.bottom > 0 && (s.boxShadow !== 'none' || (s.outlineStyle !== 'none'"
          + " && s.outlineWidth !== '0px')); }";

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Presses the tab key until the focus is on the element of that name. */
  Keyboard tabTo(String name) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      String focused = (String) page.evaluate(NAME);
      assertThat((Boolean) page.evaluate(FOCUS_IS_SEEN)).as("focus seen on " + focused).isTrue();
      if (focused.equals(name)) {
        return this;
      }
    }
    throw new AssertionError("The tab key does not lead to " + name);
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Presses a key that leads to another address. */
  void pressToLeave(String key) {
    String address = page.url();
    page.keyboard().press(key);
    page.waitForURL(url -> !url.equals(address));
  }
}
