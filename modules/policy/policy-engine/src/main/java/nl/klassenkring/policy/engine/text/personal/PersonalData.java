/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

/** What tells of one person and does not belong in a group (B5). */
public enum PersonalData {
  /** The citizen service number, burgerservicenummer. */
  SERVICE_NUMBER,
  BIRTH_DATE,
  BANK_ACCOUNT,
  EMAIL_ADDRESS,
  PHONE_NUMBER,
  /** A street with a house number, or a postcode. */
  ADDRESS
}
