/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.util.List;
import java.util.Objects;

/**
 * A picture of a post as the rules see it. Immutable.
 *
 * <p>What is not said counts as not done: a picture made with {@link Builder#build()} alone may not
 * be placed.
 */
public final class DraftPicture {

  private final int number;
  private final String description;
  private final String caption;
  private final boolean depictionsDeclared;
  private final boolean decencyDeclared;
  private final boolean objected;
  private final boolean overview;
  private final boolean recognisable;
  private final boolean consentKnowable;
  private final List<String> namesWithoutConsent;
  private final int unnamedWithoutConsent;

  private DraftPicture(Builder builder) {
    number = builder.number;
    description = builder.description;
    caption = builder.caption;
    depictionsDeclared = builder.depictionsDeclared;
    decencyDeclared = builder.decencyDeclared;
    objected = builder.objected;
    overview = builder.overview;
    recognisable = builder.recognisable;
    consentKnowable = builder.consentKnowable;
    namesWithoutConsent = builder.namesWithoutConsent;
    unnamedWithoutConsent = builder.unnamedWithoutConsent;
  }

  /**
   * Starts a picture.
   *
   * @param number its place in the post, counted from one
   */
  public static Builder builder(int number) {
    return new Builder(number);
  }

  /** The picture's place in the post, counted from one. */
  public int number() {
    return number;
  }

  /** What is seen in the picture, in words; empty text as long as nobody wrote it. */
  public String description() {
    return description;
  }

  /** What stands under the picture; empty text when there is nothing. */
  public String caption() {
    return caption;
  }

  /**
   * Whether it is known who is recognisable: pupils were tagged, or it was declared that nobody is.
   */
  public boolean depictionsDeclared() {
    return depictionsDeclared;
  }

  /** Whether the uploader declared that the picture is decent and hurts nobody (C3). */
  public boolean decencyDeclared() {
    return decencyDeclared;
  }

  /** Whether an objection to the picture is open (C4). */
  public boolean objected() {
    return objected;
  }

  /** Whether the author declared that it is an overview in which no full face is seen (C2). */
  public boolean overview() {
    return overview;
  }

  /** Whether pupils were tagged as recognisable (C2). */
  public boolean recognisable() {
    return recognisable;
  }

  /**
   * Whether the author may know who of the recognisable pupils has consent, or nobody is
   * recognisable, so that there is nothing to know (C1).
   */
  public boolean consentKnowable() {
    return consentKnowable;
  }

  /** The names of the pupils without consent, as far as the author may know them. */
  public List<String> namesWithoutConsent() {
    return namesWithoutConsent;
  }

  /** How many more pupils have no consent, whose names are not the author's to know. */
  public int unnamedWithoutConsent() {
    return unnamedWithoutConsent;
  }

  /** Collects what is known of a picture. */
  public static final class Builder {

    private final int number;
    private String description = "";
    private String caption = "";
    private boolean depictionsDeclared;
    private boolean decencyDeclared;
    private boolean objected;
    private boolean overview;
    private boolean recognisable;
    private boolean consentKnowable;
    private List<String> namesWithoutConsent = List.of();
    private int unnamedWithoutConsent;

    private Builder(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("Pictures are counted from one, not " + number);
      }
      this.number = number;
    }

    public Builder description(String description) {
      this.description = Objects.requireNonNull(description, "description");
      return this;
    }

    public Builder caption(String caption) {
      this.caption = Objects.requireNonNull(caption, "caption");
      return this;
    }

    public Builder depictionsDeclared(boolean depictionsDeclared) {
      this.depictionsDeclared = depictionsDeclared;
      return this;
    }

    public Builder decencyDeclared(boolean decencyDeclared) {
      this.decencyDeclared = decencyDeclared;
      return this;
    }

    public Builder objected(boolean objected) {
      this.objected = objected;
      return this;
    }

    public Builder overview(boolean overview) {
      this.overview = overview;
      return this;
    }

    public Builder recognisable(boolean recognisable) {
      this.recognisable = recognisable;
      return this;
    }

    public Builder consentKnowable(boolean consentKnowable) {
      this.consentKnowable = consentKnowable;
      return this;
    }

    public Builder namesWithoutConsent(List<String> names) {
      namesWithoutConsent = List.copyOf(Objects.requireNonNull(names, "names"));
      return this;
    }

    /** Sets how many pupils have no consent but go unnamed; not negative. */
    public Builder unnamedWithoutConsent(int count) {
      if (count < 0) {
        throw new IllegalArgumentException("No number of pupils: " + count);
      }
      unnamedWithoutConsent = count;
      return this;
    }

    public DraftPicture build() {
      return new DraftPicture(this);
    }
  }
}
