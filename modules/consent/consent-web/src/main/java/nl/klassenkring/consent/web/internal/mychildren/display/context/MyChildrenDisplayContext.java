/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import java.util.List;

/** The children of a guardian, and the form to link one more. */
public final class MyChildrenDisplayContext {

  /** Makes the value. */
  public MyChildrenDisplayContext(List<ChildDisplay> children, String nextYear, String code) {
    this.children = List.copyOf(children);
    this.nextYear = nextYear;
    this.code = code;
  }

  public List<ChildDisplay> getChildren() {
    return children;
  }

  /** Gives the next school year, as in {@code 2027-2028}. */
  public String getNextYear() {
    return nextYear;
  }

  /** Gives the code that was typed, when it was refused. */
  public String getCode() {
    return code;
  }

  private final List<ChildDisplay> children;
  private final String code;
  private final String nextYear;
}
