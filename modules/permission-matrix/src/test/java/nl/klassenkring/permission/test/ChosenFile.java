/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A file that is chosen in a form. */
record ChosenFile(String name, byte[] content) {

  /** A file with text in it. */
  ChosenFile(String name, String text) {
    this(name, text.getBytes(UTF_8));
  }
}
