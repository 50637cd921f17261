/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.mail;

import com.liferay.portal.kernel.model.User;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A mail to one reader. Immutable. */
public final class OutgoingMail {

  /** How many characters a key may have. */
  public static final int MAX_KEY_LENGTH = 200;

  /** How many characters of a subject are kept. */
  public static final int MAX_SUBJECT_LENGTH = 250;

  /**
   * Begins a mail.
   *
   * @param companyId of the portal instance that sends it
   * @param key names the mail within the company: the same one is sent once, so it holds whatever
   *     makes one mail differ from another, the reader too, such as {@code important/4711/20123}
   */
  public static Builder builder(long companyId, String key, MailCategory category) {
    return new Builder(companyId, key, category);
  }

  public long getCompanyId() {
    return companyId;
  }

  public String getKey() {
    return key;
  }

  public MailCategory getCategory() {
    return category;
  }

  /** The key of the reader; 0 for somebody without an account, who has no preferences. */
  public long getUserId() {
    return userId;
  }

  public String getEmailAddress() {
    return emailAddress;
  }

  /** The language of the mail. */
  public Locale getLocale() {
    return locale;
  }

  /** The Site that the mail is about, by which its school is known; 0 for none. */
  public long getGroupId() {
    return groupId;
  }

  public String getSubject() {
    return subject;
  }

  public String getText() {
    return text;
  }

  /** The same as {@link #getText} in HTML. */
  public Optional<String> getHtml() {
    return Optional.ofNullable(html);
  }

  /** The moment before which the mail is not sent. */
  public Optional<Instant> getNotBefore() {
    return Optional.ofNullable(notBefore);
  }

  /** Gathers what a mail has; receiver, subject and text are needed. */
  public static final class Builder {

    /** Goes to a user, in his language and by his preferences. */
    public Builder to(User user) {
      return to(user.getUserId(), user.getEmailAddress(), user.getLocale());
    }

    /** Goes to a user of whom no more than this is known. */
    public Builder to(long userId, String emailAddress, Locale locale) {
      this.userId = userId;

      return address(emailAddress, locale);
    }

    /** Goes to somebody without an account. */
    public Builder to(String emailAddress, Locale locale) {
      userId = 0;

      return address(emailAddress, locale);
    }

    /** Is about a Site of a school. */
    public Builder site(long groupId) {
      this.groupId = groupId;

      return this;
    }

    /** Is one line: breaks and other control characters become blanks, a long one is cut. */
    public Builder subject(String subject) {
      String line = subject.replaceAll("\\p{Cntrl}+", " ").strip();

      this.subject =
          (line.length() > MAX_SUBJECT_LENGTH) ? line.substring(0, MAX_SUBJECT_LENGTH) : line;

      return this;
    }

    /** Is plain text, whole without its HTML. */
    public Builder text(String text) {
      this.text = text;

      return this;
    }

    /**
     * The same in HTML, escaped by whoever made it: what stands in the body of a page, which is put
     * around it. Null for none.
     */
    public Builder html(String html) {
      this.html = html;

      return this;
    }

    /** Waits until a moment; null for none. */
    public Builder notBefore(Instant notBefore) {
      this.notBefore = notBefore;

      return this;
    }

    /**
     * Makes the mail.
     *
     * @throws NullPointerException if receiver, subject or text are missing
     */
    public OutgoingMail build() {
      Objects.requireNonNull(emailAddress, "The mail has no receiver");
      Objects.requireNonNull(locale, "The mail has no language");
      Objects.requireNonNull(subject, "The mail has no subject");
      Objects.requireNonNull(text, "The mail has no text");

      return new OutgoingMail(this);
    }

    private Builder address(String emailAddress, Locale locale) {
      this.emailAddress = emailAddress;
      this.locale = locale;

      return this;
    }

    private Builder(long companyId, String key, MailCategory category) {
      if (key.isEmpty() || (key.length() > MAX_KEY_LENGTH)) {
        throw new IllegalArgumentException("No key of a mail: " + key);
      }

      this.companyId = companyId;
      this.key = key;
      this.category = Objects.requireNonNull(category);
    }

    private final MailCategory category;
    private final long companyId;
    private String emailAddress;
    private long groupId;
    private String html;
    private final String key;
    private Locale locale;
    private Instant notBefore;
    private String subject;
    private String text;
    private long userId;
  }

  private OutgoingMail(Builder builder) {
    category = builder.category;
    companyId = builder.companyId;
    emailAddress = builder.emailAddress;
    groupId = builder.groupId;
    html = builder.html;
    key = builder.key;
    locale = builder.locale;
    notBefore = builder.notBefore;
    subject = builder.subject;
    text = builder.text;
    userId = builder.userId;
  }

  private final MailCategory category;
  private final long companyId;
  private final String emailAddress;
  private final long groupId;
  private final String html;
  private final String key;
  private final Locale locale;
  private final Instant notBefore;
  private final String subject;
  private final String text;
  private final long userId;
}
