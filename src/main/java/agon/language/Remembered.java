package agon.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found for words, which recur: so many that a language's usual words fit, no more, so
 * that odd text does not fill the memory. Safe for several threads.
 *
 * @param <K> what is looked up
 * @param <V> what is found for it
 */
final class Remembered<K, V> {
  private static final int MOST = 100_000;

  private final Map<K, V> found = new ConcurrentHashMap<>();
  private final Function<K, V> finder;

  /** Remembers what this finds; it may ask in turn. */
  Remembered(Function<K, V> finder) {
    this.finder = finder;
  }

  /** What is found for this, now or before. */
  V of(K key) {
    V value = found.get(key);
    if (value == null) {
      value = finder.apply(key);
      if (found.size() < MOST) {
        found.put(key, value);
      }
    }
    return value;
  }
}
