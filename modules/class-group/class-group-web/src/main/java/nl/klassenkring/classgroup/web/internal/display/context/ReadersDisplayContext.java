/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** Who read an important post, by name, where the school lets its author see that. */
public final class ReadersDisplayContext {

  ReadersDisplayContext(String title, List<String> names, Pages pages) {
    this.title = title;
    this.names = List.copyOf(names);
    this.pages = pages;
  }

  /** Gives the title of the post. */
  public String getTitle() {
    return title;
  }

  /** Gives a page of the names of the parents who read it. */
  public List<String> getNames() {
    return names;
  }

  public Pages getPages() {
    return pages;
  }

  private final List<String> names;
  private final Pages pages;
  private final String title;
}
