/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the options of {@link EmbeddedPortalMain}. */
final class CommandLine {

  static final String USAGE =
      "Usage: --home DIR [--port N] [--jdbc-url URL --jdbc-user NAME --jdbc-password WORD]"
          + " [--fresh] [--modules DIR] [--configs DIR]";

  private static final Set<String> WITH_VALUE =
      Set.of(
          "--home",
          "--port",
          "--jdbc-url",
          "--jdbc-user",
          "--jdbc-password",
          "--modules",
          "--configs");

  private final Map<String, String> values = new HashMap<>();
  private boolean fresh;

  private CommandLine() {}

  /**
   * @throws StartRefusedException if an option is unknown or lacks its value
   */
  static EmbeddedPortalOptions parse(String[] arguments) {
    CommandLine commandLine = new CommandLine();
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    while (!rest.isEmpty()) {
      commandLine.read(rest.pop(), rest);
    }
    return commandLine.options();
  }

  private void read(String name, Deque<String> rest) {
    if (name.equals("--fresh")) {
      fresh = true;
    } else if (WITH_VALUE.contains(name) && !rest.isEmpty()) {
      values.put(name, rest.pop());
    } else {
      throw new StartRefusedException("Cannot read the option " + name + ". " + USAGE);
    }
  }

  private EmbeddedPortalOptions options() {
    String home =
        value("--home").orElseThrow(() -> new StartRefusedException("--home is missing. " + USAGE));
    EmbeddedPortalOptions.Builder builder =
        EmbeddedPortalOptions.builder(Path.of(home)).fresh(fresh);
    value("--port").map(CommandLine::number).ifPresent(builder::port);
    value("--jdbc-url")
        .ifPresent(
            url ->
                builder.jdbc(
                    url, value("--jdbc-user").orElse(""), value("--jdbc-password").orElse("")));
    value("--modules").map(Path::of).ifPresent(builder::modules);
    value("--configs").map(Path::of).ifPresent(builder::configs);
    return builder.build();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new StartRefusedException("The port must be a number, not " + value, e);
    }
  }
}
