/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend;

/** A Site of the sample, by the last part of its address: foundation, school or class group. */
public enum SampleSite {
  FOUNDATION("waterkring"),
  SCHOOL("de-wilgen"),
  OTHER_SCHOOL("het-kompas"),
  GROUP_5A("de-wilgen-5a"),
  GROUP_6B("de-wilgen-6b"),
  MR("de-wilgen-mr"),
  OR("de-wilgen-or"),
  TSO("de-wilgen-tso");

  private final String name;

  SampleSite(String name) {
    this.name = name;
  }

  /** The Site's own address, as Liferay keeps it. */
  public String friendlyUrl() {
    return "/" + name;
  }

  /** The address of the page with the group's posts. */
  public String page() {
    return page("berichten");
  }

  /** The address of another page, by the last part of it. */
  public String page(String page) {
    return "/group/" + name + "/" + page;
  }

  /** The address of a page that guests read too. */
  public String publicPage(String page) {
    return "/web/" + name + "/" + page;
  }
}
