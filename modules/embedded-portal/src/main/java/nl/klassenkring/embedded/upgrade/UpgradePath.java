/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps that the registrators of one bundle registered, and the shortest way through them. A
 * registration of several steps passes through versions of its own, so that each step that was done
 * can be recorded.
 */
final class UpgradePath implements UpgradeStepRegistrator.Registry {

  /** One step and the schema versions that it leads from and to. */
  record Stage(String from, String to, UpgradeStep step) {}

  private final List<Stage> stages = new ArrayList<>();

  @Override
  public synchronized void register(String from, String to, UpgradeStep... upgradeSteps) {
    List<UpgradeStep> steps = Stream.of(upgradeSteps).flatMap(UpgradePath::expand).toList();
    String current = from;
    for (int i = 0; i < steps.size(); i++) {
      int remaining = steps.size() - 1 - i;
      String next = remaining == 0 ? to : to + ".step-" + remaining;
      stages.add(new Stage(current, next, steps.get(i)));
      current = next;
    }
  }

  /** The stages from one version to another; empty if none lead there. */
  synchronized Optional<List<Stage>> between(String from, String to) {
    Map<String, List<Stage>> ways = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    ways.put(from, List.of());
    open.add(from);
    while (!open.isEmpty() && !ways.containsKey(to)) {
      String version = open.remove();
      for (Stage stage : stages) {
        if (stage.from().equals(version) && !ways.containsKey(stage.to())) {
          ways.put(stage.to(), extend(ways.get(version), stage));
          open.add(stage.to());
        }
      }
    }
    return Optional.ofNullable(ways.get(to));
  }

  /** The highest version that a stage leads to. */
  synchronized Optional<String> latest() {
    return stages.stream().map(Stage::to).max(SchemaVersions.ORDER);
  }

  private static Stream<UpgradeStep> expand(UpgradeStep step) {
    return step instanceof UpgradeProcess process
        ? Stream.of(process.getUpgradeSteps())
        : Stream.of(step);
  }

  private static List<Stage> extend(List<Stage> way, Stage stage) {
    List<Stage> extended = new ArrayList<>(way);
    extended.add(stage);
    return extended;
  }
}
