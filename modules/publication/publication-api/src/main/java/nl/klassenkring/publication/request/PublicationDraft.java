/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.request;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.klassenkring.policy.engine.PublicationChannel;

/** What an author asks to be made public. Immutable. */
public final class PublicationDraft {

  private final long groupId;
  private final long classPostId;
  private final PublicationChannel channel;
  private final String title;
  private final String text;
  private final List<PublicPictureDraft> pictures;
  private final Instant displayFrom;
  private final Instant displayUntil;

  private PublicationDraft(Builder builder) {
    groupId = builder.groupId;
    classPostId = builder.classPostId;
    channel = builder.channel;
    title = builder.title;
    text = builder.text;
    pictures = builder.pictures;
    displayFrom = builder.displayFrom;
    displayUntil = builder.displayUntil;
  }

  /**
   * Starts a request for the school's public site.
   *
   * @param groupId the Site of the class group
   */
  public static Builder builder(long groupId) {
    return new Builder(groupId);
  }

  public long groupId() {
    return groupId;
  }

  /** The post it is made of; 0 for what is written for the public only. */
  public long classPostId() {
    return classPostId;
  }

  public PublicationChannel channel() {
    return channel;
  }

  public String title() {
    return title;
  }

  public String text() {
    return text;
  }

  /** Of the post's pictures those that are to be public, in their order. */
  public List<PublicPictureDraft> pictures() {
    return pictures;
  }

  /** From when; null for as soon as it is approved. */
  public Instant displayFrom() {
    return displayFrom;
  }

  /** Until when; null for without end. */
  public Instant displayUntil() {
    return displayUntil;
  }

  /** Collects what an author asks for. */
  public static final class Builder {

    private final long groupId;
    private long classPostId;
    private PublicationChannel channel = PublicationChannel.WEBSITE;
    private String title = "";
    private String text = "";
    private List<PublicPictureDraft> pictures = List.of();
    private Instant displayFrom;
    private Instant displayUntil;

    private Builder(long groupId) {
      this.groupId = groupId;
    }

    public Builder classPostId(long classPostId) {
      this.classPostId = classPostId;
      return this;
    }

    public Builder channel(PublicationChannel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
      return this;
    }

    /** Sets the title; at most 150 characters on one line. */
    public Builder title(String title) {
      this.title = title.strip();
      return this;
    }

    /** Sets the text; plain text. */
    public Builder text(String text) {
      this.text = text.strip();
      return this;
    }

    public Builder pictures(List<PublicPictureDraft> pictures) {
      this.pictures = List.copyOf(pictures);
      return this;
    }

    /** Sets from when; null for as soon as it is approved. */
    public Builder displayFrom(Instant displayFrom) {
      this.displayFrom = displayFrom;
      return this;
    }

    /** Sets until when; null for without end. */
    public Builder displayUntil(Instant displayUntil) {
      this.displayUntil = displayUntil;
      return this;
    }

    public PublicationDraft build() {
      return new PublicationDraft(this);
    }
  }
}
