/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.mygroups.display.context;

import nl.klassenkring.classgroup.overview.RecentPost;
import nl.klassenkring.classgroup.web.internal.text.SpokenMoment;

/** A recent post as a JSP names it: plain values, not escaped. */
public final class RecentPostDisplay {

  private final RecentPost recentPost;
  private final SpokenMoment moment;
  private final String address;

  RecentPostDisplay(RecentPost recentPost, SpokenMoment moment, String address) {
    this.recentPost = recentPost;
    this.moment = moment;
    this.address = address;
  }

  /** Gives where the post is read; null when the posts of its group are on no page. */
  public String getAddress() {
    return address;
  }

  /** Gives the key of the category, as in {@code daily-life}. */
  public String getCategory() {
    return recentPost.category();
  }

  public SpokenMoment getMoment() {
    return moment;
  }

  public String getTitle() {
    return recentPost.title();
  }

  public boolean isImportant() {
    return recentPost.isImportant();
  }

  public boolean isUnread() {
    return recentPost.isUnread();
  }
}
