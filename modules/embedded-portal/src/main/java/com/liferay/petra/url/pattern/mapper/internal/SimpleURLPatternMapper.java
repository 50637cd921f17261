/* SPDX-License-Identifier: EUPL-1.2 */
package com.liferay.petra.url.pattern.mapper.internal;

import com.liferay.petra.url.pattern.mapper.URLPatternMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Maps URL paths by the patterns of the servlet specification (4.0, 12.1): exact path, then longest
 * wildcard, then extension, then the default. The name is the one that the core refers to.
 *
 * @param <T> what a pattern stands for
 */
@StandsInFor("com.liferay.petra.url.pattern.mapper")
public final class SimpleURLPatternMapper<T> implements URLPatternMapper<T> {

  private static final String DEFAULT = "/";

  private final Map<String, T> exact = new HashMap<>();
  private final Map<String, T> wildcards = new HashMap<>();
  private final Map<String, T> extensions = new HashMap<>();

  public SimpleURLPatternMapper(Map<String, T> values) {
    values.forEach(this::put);
  }

  /** Hands over the values of all patterns that fit, the best one first. */
  @Override
  public void consumeValues(Consumer<T> consumer, String urlPath) {
    accept(consumer, exact.get(urlPath));
    for (String prefix = urlPath; prefix != null; prefix = parent(prefix)) {
      accept(consumer, wildcards.get(prefix));
    }
    accept(consumer, extensions.get(extension(urlPath)));
    if (!DEFAULT.equals(urlPath)) {
      accept(consumer, exact.get(DEFAULT));
    }
  }

  @Override
  public T getValue(String urlPath) {
    First<T> first = new First<>();
    consumeValues(first, urlPath);
    return first.value;
  }

  private void put(String urlPattern, T value) {
    if (urlPattern.startsWith("/") && urlPattern.endsWith("/*")) {
      wildcards.put(urlPattern.substring(0, urlPattern.length() - 2), value);
    } else if (urlPattern.startsWith("*.")) {
      extensions.put(urlPattern.substring(2), value);
    } else {
      exact.put(urlPattern, value);
    }
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? null : path.substring(0, slash);
  }

  private static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot + 1) : null;
  }

  private static <T> void accept(Consumer<T> consumer, T value) {
    if (value != null) {
      consumer.accept(value);
    }
  }

  private static final class First<T> implements Consumer<T> {

    private T value;

    @Override
    public void accept(T candidate) {
      if (value == null) {
        value = candidate;
      }
    }
  }
}
