/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard;

import java.util.Objects;
import nl.klassenkring.policy.engine.DraftKind;

/**
 * What somebody puts in a Site with one of Liferay's own applications, as its readers get it: plain
 * text. Immutable.
 */
public final class GuardedContent {

  private final long companyId;
  private final long groupId;
  private final String className;
  private final long classPK;
  private final long authorUserId;
  private final boolean placed;
  private final DraftKind kind;
  private final boolean message;
  private final String title;
  private final String text;
  private final GuardedFile file;

  private GuardedContent(Builder builder) {
    companyId = builder.companyId;
    groupId = builder.groupId;
    className = builder.className;
    classPK = builder.classPK;
    authorUserId = builder.authorUserId;
    placed = builder.placed;
    kind = builder.kind;
    message = builder.message;
    title = builder.title;
    text = builder.text;
    file = builder.file;
  }

  /** Starts the content of an entity of Liferay. */
  public static Builder builder(Class<?> type, long classPK) {
    return new Builder(type.getName(), classPK);
  }

  public long companyId() {
    return companyId;
  }

  /** The Site. */
  public long groupId() {
    return groupId;
  }

  /** The name of the model's interface. */
  public String className() {
    return className;
  }

  public long classPK() {
    return classPK;
  }

  /** Who answers for it when nobody acts, as in a job; 0 when that is not known. */
  public long authorUserId() {
    return authorUserId;
  }

  /** Whether it is there for readers: no draft, not pending, not scheduled, not in the trash. */
  public boolean isPlaced() {
    return placed;
  }

  public DraftKind kind() {
    return kind;
  }

  /** Whether readers get it as a message, which counts among the posts of the group (B9). */
  public boolean isMessage() {
    return message;
  }

  public String title() {
    return title;
  }

  public String text() {
    return text;
  }

  /** The file that comes with it; null when there is none. */
  public GuardedFile file() {
    return file;
  }

  /** Whether the same readers get the same, once both are placed. */
  public boolean readsLike(GuardedContent other) {
    return groupId == other.groupId
        && kind == other.kind
        && title.equals(other.title)
        && text.equals(other.text)
        && Objects.equals(file, other.file);
  }

  /** Collects the values; what is not given is empty. */
  public static final class Builder {

    private final String className;
    private final long classPK;
    private long companyId;
    private long groupId;
    private long authorUserId;
    private boolean placed;
    private DraftKind kind = DraftKind.POST;
    private boolean message = true;
    private String title = "";
    private String text = "";
    private GuardedFile file;

    private Builder(String className, long classPK) {
      this.className = className;
      this.classPK = classPK;
    }

    public Builder site(long companyId, long groupId) {
      this.companyId = companyId;
      this.groupId = groupId;
      return this;
    }

    public Builder authorUserId(long authorUserId) {
      this.authorUserId = authorUserId;
      return this;
    }

    public Builder placed(boolean placed) {
      this.placed = placed;
      return this;
    }

    public Builder kind(DraftKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    public Builder message(boolean message) {
      this.message = message;
      return this;
    }

    public Builder title(String title) {
      this.title = Objects.requireNonNull(title, "title");
      return this;
    }

    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    public Builder file(GuardedFile file) {
      this.file = file;
      return this;
    }

    public GuardedContent build() {
      return new GuardedContent(this);
    }
  }
}
