/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** What a visitor holds in his hand. */
enum Device {
  DESKTOP(1280, 900, false),
  PHONE(390, 844, true);

  private final int width;
  private final int height;
  private final boolean touch;

  Device(int width, int height, boolean touch) {
    this.width = width;
    this.height = height;
    this.touch = touch;
  }

  /** In CSS pixels. */
  int width() {
    return width;
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setDeviceScaleFactor(touch ? 2 : 1)
        .setHasTouch(touch)
        .setIsMobile(touch)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("nl-NL")
        .setTimezoneId("Europe/Amsterdam");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
