/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of actions and roles, as a file in Markdown that a person reads: a heading for each
 * service or portlet, below it a row for each of its actions. What stands above the first heading
 * of the second level is text and is kept as it is.
 */
final class PermissionTable {

  private static final String SECTION = "## ";
  private static final String ROW = "| `";

  private final String text;
  private final Map<String, Map<String, Map<Role, Answer>>> sections;

  private PermissionTable(String text, Map<String, Map<String, Map<Role, Answer>>> sections) {
    this.text = text;
    this.sections = sections;
  }

  /** Reads the checked-in table. */
  static PermissionTable read(Path file) {
    StringBuilder text = new StringBuilder();
    Map<String, Map<String, Map<Role, Answer>>> sections = new TreeMap<>();
    Map<String, Map<Role, Answer>> section = null;
    for (String line : lines(file)) {
      if (line.startsWith(SECTION)) {
        section =
            sections.computeIfAbsent(line.substring(SECTION.length()), key -> new TreeMap<>());
      } else if (section == null) {
        text.append(line).append('\n');
      } else if (line.startsWith(ROW)) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        section.put(cells.get(1).replace("`", ""), answers(cells.subList(2, cells.size())));
      }
    }
    return new PermissionTable(text.toString(), sections);
  }

  /** A table with the text of this one and no rows yet. */
  PermissionTable withoutRows() {
    return new PermissionTable(text, new TreeMap<>());
  }

  /** Fills in a cell. */
  void put(String section, String action, Role role, Answer answer) {
    sections
        .computeIfAbsent(section, key -> new TreeMap<>())
        .computeIfAbsent(action, key -> new EnumMap<>(Role.class))
        .put(role, answer);
  }

  /** What a cell says; null when there is no such row. */
  Answer get(String section, String action, Role role) {
    return sections.getOrDefault(section, Map.of()).getOrDefault(action, Map.of()).get(role);
  }

  /** All rows, as section and action. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    sections.forEach(
        (section, actions) -> actions.keySet().forEach(a -> rows.add(row(section, a))));
    return rows;
  }

  /** The rows in which everybody is refused. */
  List<String> rowsForNobody() {
    List<String> rows = new ArrayList<>();
    sections.forEach(
        (section, actions) ->
            actions.forEach(
                (action, answers) -> {
                  if (answers.values().stream().allMatch(Answer.REFUSED::equals)) {
                    rows.add(row(section, action));
                  }
                }));
    return rows;
  }

  /** Says of each cell that another table has different what both say. */
  List<String> differences(PermissionTable observed) {
    List<String> differences = new ArrayList<>();
    sections.forEach(
        (section, actions) ->
            actions.forEach(
                (action, answers) ->
                    answers.forEach(
                        (role, answer) -> {
                          Answer other = observed.get(section, action, role);
                          if (other != null && other != answer) {
                            differences.add(
                                "%s: %s: the table says %s, the portal %s"
                                    .formatted(
                                        row(section, action),
                                        role.title(),
                                        answer.sign(),
                                        other.sign()));
                          }
                        })));
    return differences;
  }

  /** Writes the table, to be compared by a person with the checked-in one. */
  void write(Path file) {
    StringBuilder markdown = new StringBuilder(text);
    sections.forEach(
        (section, actions) -> {
          markdown.append(SECTION).append(section).append("\n\n");
          markdown.append(header(actions)).append('\n');
          actions.forEach((action, answers) -> markdown.append(line(actions, action)).append('\n'));
          markdown.append('\n');
        });
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, markdown.toString().stripTrailing() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(Map<String, ?> actions) {
    return "| "
        + pad("action", width(actions))
        + " | "
        + Arrays.stream(Role.values()).map(Role::title).collect(Collectors.joining(" | "))
        + " |\n|-"
        + "-".repeat(width(actions))
        + "-|"
        + Arrays.stream(Role.values())
            .map(role -> ":" + "-".repeat(role.title().length()) + ":")
            .collect(Collectors.joining("|"))
        + "|";
  }

  private static String line(Map<String, Map<Role, Answer>> actions, String action) {
    return "| "
        + pad("`" + action + "`", width(actions))
        + " | "
        + Arrays.stream(Role.values())
            .map(role -> pad(sign(actions.get(action).get(role)), role.title().length()))
            .collect(Collectors.joining(" | "))
        + " |";
  }

  private static String sign(Answer answer) {
    return answer == null ? "?" : answer.sign();
  }

  private static int width(Map<String, ?> actions) {
    return actions.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
  }

  private static String pad(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - cell.length()));
  }

  private static String row(String section, String action) {
    return section + " " + action;
  }

  private static Map<Role, Answer> answers(List<String> cells) {
    Map<Role, Answer> answers = new EnumMap<>(Role.class);
    Role[] roles = Role.values();
    for (int i = 0; i < roles.length; i++) {
      answers.put(roles[i], Answer.ofSign(cells.get(i)));
    }
    return answers;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
