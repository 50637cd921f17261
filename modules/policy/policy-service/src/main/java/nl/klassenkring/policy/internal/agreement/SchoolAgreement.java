/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.agreement;

import java.util.List;
import java.util.Objects;
import nl.klassenkring.policy.agreement.AgreedValues;
import nl.klassenkring.policy.internal.configuration.SchoolPolicy;

/** What holds at a school and the policy that follows from it, with what both were made of. */
public final class SchoolAgreement {

  private final List<Object> ingredients;
  private final AgreedValues agreedValues;
  private final SchoolPolicy schoolPolicy;

  SchoolAgreement(List<Object> ingredients, AgreedValues agreedValues, SchoolPolicy schoolPolicy) {
    this.ingredients = List.copyOf(ingredients);
    this.agreedValues = Objects.requireNonNull(agreedValues, "agreedValues");
    this.schoolPolicy = Objects.requireNonNull(schoolPolicy, "schoolPolicy");
  }

  /** Whether it was made of these. */
  boolean isMadeOf(List<Object> others) {
    return ingredients.equals(others);
  }

  public AgreedValues agreedValues() {
    return agreedValues;
  }

  public SchoolPolicy schoolPolicy() {
    return schoolPolicy;
  }
}
