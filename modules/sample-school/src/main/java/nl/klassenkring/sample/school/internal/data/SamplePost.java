/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.ReplyMode;

/** A post of some days ago. Immutable. */
public final class SamplePost {

  private final String id;
  private final String site;
  private final String author;
  private final SchoolMoment moment;
  private final PostCategory category;
  private final String title;
  private final String text;
  private final List<SamplePicture> pictures;
  private final ReplyMode replyMode;
  private final List<SampleReply> replies;

  public SamplePost(
      String id,
      String site,
      String author,
      SchoolMoment moment,
      PostCategory category,
      String title,
      String text,
      List<SamplePicture> pictures,
      ReplyMode replyMode,
      List<SampleReply> replies) {

    this.id = id;
    this.site = site;
    this.author = author;
    this.moment = moment;
    this.category = category;
    this.title = title;
    this.text = text;
    this.pictures = List.copyOf(pictures);
    this.replyMode = replyMode;
    this.replies = List.copyOf(replies);
  }

  /** What the post is known by from one load to the next. */
  public String id() {
    return id;
  }

  /** The friendly URL of the group's Site. */
  public String site() {
    return site;
  }

  /** The author's login. */
  public String author() {
    return author;
  }

  public SchoolMoment moment() {
    return moment;
  }

  public PostCategory category() {
    return category;
  }

  /** May hold day markers, as the text may. */
  public String title() {
    return title;
  }

  public String text() {
    return text;
  }

  public List<SamplePicture> pictures() {
    return pictures;
  }

  /** Who may reply (B2). */
  public ReplyMode replyMode() {
    return replyMode;
  }

  public List<SampleReply> replies() {
    return replies;
  }
}
