/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.lock.DuplicateLockException;
import com.liferay.portal.kernel.lock.Lock;
import com.liferay.portal.kernel.lock.LockManager;
import com.liferay.portal.kernel.lock.NoSuchLockException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Locks for the one node that there is, such as that of a checked-out document. They are held in
 * memory, so a restart frees them, and they are not part of a transaction.
 */
@StandsInFor("com.liferay.portal.lock.service")
public final class MemoryLockManager implements LockManager {

  private record Name(String className, String key) {}

  private final AtomicLong ids = new AtomicLong();
  private final Map<Name, MemoryLock> locks = new HashMap<>();

  @Override
  public Lock createLock(long lockId, long companyId, long userId, String userName) {
    return new MemoryLock(lockId, newUuid(), userId, "", "", "", false, Instant.now(), Instant.MAX);
  }

  @Override
  public Lock fetchLock(String className, long key) {
    return fetchLock(className, Long.toString(key));
  }

  @Override
  public synchronized Lock fetchLock(String className, String key) {
    return current(new Name(className, key));
  }

  @Override
  public Lock getLock(String className, long key) throws NoSuchLockException {
    return getLock(className, Long.toString(key));
  }

  @Override
  public Lock getLock(String className, String key) throws NoSuchLockException {
    return required(fetchLock(className, key), className + " " + key);
  }

  @Override
  public synchronized Lock getLockByUuidAndCompanyId(String uuid, long companyId)
      throws NoSuchLockException {
    return required(byUuid(uuid), uuid);
  }

  @Override
  public boolean hasLock(long userId, String className, long key) {
    return hasLock(userId, className, Long.toString(key));
  }

  @Override
  public synchronized boolean hasLock(long userId, String className, String key) {
    MemoryLock lock = current(new Name(className, key));
    return lock != null && lock.isHeldBy(userId);
  }

  @Override
  public boolean isLocked(String className, long key) {
    return fetchLock(className, key) != null;
  }

  @Override
  public boolean isLocked(String className, String key) {
    return fetchLock(className, key) != null;
  }

  @Override
  public Lock lock(
      long userId, String className, long key, String owner, boolean inheritable, long expiration)
      throws DuplicateLockException {
    return lock(userId, className, Long.toString(key), owner, inheritable, expiration, true);
  }

  @Override
  public Lock lock(
      long userId,
      String className,
      long key,
      String owner,
      boolean inheritable,
      long expiration,
      boolean renew)
      throws DuplicateLockException {
    return lock(userId, className, Long.toString(key), owner, inheritable, expiration, renew);
  }

  @Override
  public Lock lock(
      long userId, String className, String key, String owner, boolean inheritable, long expiration)
      throws DuplicateLockException {
    return lock(userId, className, key, owner, inheritable, expiration, true);
  }

  @Override
  public synchronized Lock lock(
      long userId,
      String className,
      String key,
      String owner,
      boolean inheritable,
      long expiration,
      boolean renew)
      throws DuplicateLockException {
    Name name = new Name(className, key);
    MemoryLock held = current(name);
    if (held != null && !held.isHeldBy(userId)) {
      throw new DuplicateLockException(held);
    }
    return held != null && !renew ? held : put(name, userId, owner, inheritable, expiration);
  }

  @Override
  public synchronized Lock lock(String className, String key, String owner) {
    Name name = new Name(className, key);
    MemoryLock held = current(name);
    return held == null ? put(name, 0, owner, false, 0) : held;
  }

  @Override
  public synchronized Lock lock(
      String className, String key, String expectedOwner, String updatedOwner) {
    Name name = new Name(className, key);
    MemoryLock held = current(name);
    boolean free = held == null || held.owner().equals(expectedOwner);
    return free ? put(name, 0, updatedOwner, false, 0) : held;
  }

  @Override
  public synchronized Lock refresh(String uuid, long companyId, long expiration)
      throws NoSuchLockException {
    MemoryLock lock = required(byUuid(uuid), uuid);
    Name name = new Name(lock.className(), lock.key());
    return put(name, lock.userId(), lock.owner(), lock.inheritable(), expiration);
  }

  @Override
  public void unlock(String className, long key) {
    unlock(className, Long.toString(key));
  }

  @Override
  public synchronized void unlock(String className, String key) {
    locks.remove(new Name(className, key));
  }

  @Override
  public synchronized void unlock(String className, String key, String owner) {
    Name name = new Name(className, key);
    MemoryLock held = current(name);
    if (held != null && held.owner().equals(owner)) {
      locks.remove(name);
    }
  }

  private MemoryLock current(Name name) {
    locks.values().removeIf(MemoryLock::isExpired);
    return locks.get(name);
  }

  private MemoryLock byUuid(String uuid) {
    return locks.values().stream()
        .filter(lock -> lock.uuid().equals(uuid) && !lock.isExpired())
        .findFirst()
        .orElse(null);
  }

  /** An expiration of 0 milliseconds, or less, is none. */
  private MemoryLock put(
      Name name, long userId, String owner, boolean inheritable, long expiration) {
    Instant now = Instant.now();
    Instant expires = expiration > 0 ? now.plusMillis(expiration) : Instant.MAX;
    MemoryLock held = locks.get(name);
    MemoryLock lock =
        new MemoryLock(
            held == null ? ids.incrementAndGet() : held.lockId(),
            held == null ? newUuid() : held.uuid(),
            userId,
            name.className(),
            name.key(),
            owner == null ? "" : owner,
            inheritable,
            now,
            expires);
    locks.put(name, lock);
    return lock;
  }

  private static <L extends Lock> L required(L lock, String name) throws NoSuchLockException {
    if (lock == null) {
      throw new NoSuchLockException("No lock " + name);
    }
    return lock;
  }

  private static String newUuid() {
    return UUID.randomUUID().toString();
  }
}
