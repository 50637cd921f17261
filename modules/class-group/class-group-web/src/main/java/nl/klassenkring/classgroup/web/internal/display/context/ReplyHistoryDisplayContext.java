/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** What a reply says, and what it said before, for who may remove posts (F1). */
public final class ReplyHistoryDisplayContext {

  ReplyHistoryDisplayContext(
      ClassReplyDisplay classReply, List<VersionDisplay> versions, Pages pages) {

    this.classReply = classReply;
    this.versions = List.copyOf(versions);
    this.pages = pages;
  }

  public ClassReplyDisplay getClassReply() {
    return classReply;
  }

  /** Gives a page of the earlier versions, oldest first. */
  public List<VersionDisplay> getVersions() {
    return versions;
  }

  public Pages getPages() {
    return pages;
  }

  /** What a reply said, and since when: plain values, not escaped. */
  public static final class VersionDisplay {

    VersionDisplay(String content, String written) {
      this.content = content;
      this.written = written;
    }

    public String getContent() {
      return content;
    }

    /** Gives the moment in words at which it was written. */
    public String getWritten() {
      return written;
    }

    private final String content;
    private final String written;
  }

  private final ClassReplyDisplay classReply;
  private final Pages pages;
  private final List<VersionDisplay> versions;
}
