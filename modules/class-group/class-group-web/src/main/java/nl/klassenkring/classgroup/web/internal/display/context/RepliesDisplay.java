/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** A page of the replies to a post. */
public final class RepliesDisplay {

  RepliesDisplay(List<ClassReplyDisplay> classReplies, Pages pages) {
    this.classReplies = List.copyOf(classReplies);
    this.pages = pages;
  }

  public List<ClassReplyDisplay> getClassReplies() {
    return classReplies;
  }

  public Pages getPages() {
    return pages;
  }

  private final List<ClassReplyDisplay> classReplies;
  private final Pages pages;
}
