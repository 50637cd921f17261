/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.lock.Lock;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.time.Instant;
import java.util.Date;
import nl.klassenkring.embedded.StandsInFor;

/**
 * One lock.
 *
 * @param expires when it ends by itself, {@link Instant#MAX} for never
 */
@StandsInFor("com.liferay.portal.lock.service")
record MemoryLock(
    long lockId,
    String uuid,
    long userId,
    String className,
    String key,
    String owner,
    boolean inheritable,
    Instant created,
    Instant expires)
    implements Lock {

  boolean isHeldBy(long otherUserId) {
    return userId == otherUserId;
  }

  @Override
  public String getClassName() {
    return className;
  }

  @Override
  public long getCompanyId() {
    User user = user();
    return user == null ? 0 : user.getCompanyId();
  }

  @Override
  public Date getCreateDate() {
    return Date.from(created);
  }

  @Override
  public Date getExpirationDate() {
    return isNeverExpires() ? null : Date.from(expires);
  }

  @Override
  public long getExpirationTime() {
    return isNeverExpires() ? 0 : expires.toEpochMilli() - created.toEpochMilli();
  }

  @Override
  public boolean getInheritable() {
    return inheritable;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public long getLockId() {
    return lockId;
  }

  @Override
  public String getOwner() {
    return owner;
  }

  @Override
  public long getUserId() {
    return userId;
  }

  @Override
  public String getUserName() {
    User user = user();
    return user == null ? "" : user.getFullName();
  }

  @Override
  public String getUserUuid() {
    User user = user();
    return user == null ? "" : user.getUuid();
  }

  @Override
  public String getUuid() {
    return uuid;
  }

  @Override
  public boolean isCachedModel() {
    return false;
  }

  @Override
  public boolean isEscapedModel() {
    return false;
  }

  @Override
  public boolean isExpired() {
    return expires.isBefore(Instant.now());
  }

  @Override
  public boolean isInheritable() {
    return inheritable;
  }

  @Override
  public boolean isNeverExpires() {
    return expires.equals(Instant.MAX);
  }

  @Override
  public boolean isNew() {
    return false;
  }

  private User user() {
    return UserLocalServiceUtil.fetchUser(userId);
  }
}
