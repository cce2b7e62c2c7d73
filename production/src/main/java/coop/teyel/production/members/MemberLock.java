package coop.teyel.production.members;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Whatever concerns one member is done one at a time; nobody waits for what concerns another.
final class MemberLock {

  private final Map<MemberId, Lock> locks = new ConcurrentHashMap<>();

  <T> T take(MemberId whose, Supplier<T> act) {
    Lock lock = locks.computeIfAbsent(whose, _ -> new ReentrantLock());
    lock.lock();
    try {
      return act.get();
    } finally {
      lock.unlock();
    }
  }
}
