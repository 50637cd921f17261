/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

/** An attribute of a school's configuration has a value that means nothing. */
final class BrokenConfigurationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String attribute;

  BrokenConfigurationException(String attribute, String mistake, Throwable cause) {
    super(attribute + ": " + mistake, cause);

    this.attribute = attribute;
  }

  /** The attribute, or attributes, as an administrator sees them in the configuration file. */
  String attribute() {
    return attribute;
  }
}
