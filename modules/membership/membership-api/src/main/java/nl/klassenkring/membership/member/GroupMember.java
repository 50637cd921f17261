/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.member;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MemberRole;

/** Somebody in a group, as far as the reader may know of him. Immutable. */
public final class GroupMember implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long userId;
  private final String name;
  private final String emailAddress;
  private final TreeSet<MemberRole> roles;
  private final Instant since;
  private final boolean carer;
  private final ExternalPowers powers;
  private final Instant until;

  private GroupMember(Builder builder) {
    userId = builder.userId;
    name = builder.name;
    emailAddress = builder.emailAddress;
    roles = new TreeSet<>(builder.roles);
    since = builder.since;
    carer = builder.carer;
    powers = builder.powers;
    until = builder.until;
  }

  /** Begins a member. */
  public static Builder builder(long userId, String name) {
    return new Builder(userId, name);
  }

  public long getUserId() {
    return userId;
  }

  public String getName() {
    return name;
  }

  /** Gives the mail address to who administers the group; empty to others. */
  public String getEmailAddress() {
    return emailAddress;
  }

  /** Gives what he is in the group, the weightiest first; empty for who only comes by. */
  public Set<MemberRole> getRoles() {
    return new TreeSet<>(roles);
  }

  /** Gives since when, as far as the record goes; null for before it. */
  public Instant getSince() {
    return since;
  }

  /** Tells whether he is an exceptional carer (A2). */
  public boolean isCarer() {
    return carer;
  }

  /** Gives what he may do as an external; null for others (A3). */
  public ExternalPowers getPowers() {
    return powers;
  }

  /** Gives the first moment at which he is no member any more; null for others than externals. */
  public Instant getUntil() {
    return until;
  }

  /** Gathers what is known of a member. */
  public static final class Builder {

    private final long userId;
    private final String name;
    private String emailAddress = "";
    private Set<MemberRole> roles = Set.of();
    private Instant since;
    private boolean carer;
    private ExternalPowers powers;
    private Instant until;

    private Builder(long userId, String name) {
      this.userId = userId;
      this.name = name;
    }

    public Builder emailAddress(String value) {
      emailAddress = value;

      return this;
    }

    public Builder roles(Set<MemberRole> value) {
      roles = value;

      return this;
    }

    /** Since when; null for unknown. */
    public Builder since(Instant value) {
      since = value;

      return this;
    }

    public Builder carer(boolean value) {
      carer = value;

      return this;
    }

    /** What an external may do, and the first moment at which he may not any more. */
    public Builder external(ExternalPowers value, Instant end) {
      powers = value;
      until = end;

      return this;
    }

    public GroupMember build() {
      return new GroupMember(this);
    }
  }
}
