/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A portal in a JVM of its own, with the class path and arguments of this one. */
public final class PortalProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  private PortalProcess(Process process) {
    this.process = process;
    output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  public static PortalProcess start(Class<?> mainClass, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass.getName()));
    command.addAll(List.of(arguments));
    return new PortalProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Reads until a line starts so, and returns the line; the whole output if none does. */
  public String awaitLine(String start) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.startsWith(start)) {
        return line;
      }
    }
    return String.join("\n", lines);
  }

  /** All that was said until the process ended. */
  public List<String> readToEnd() throws IOException {
    output.lines().forEach(lines::add);
    return lines;
  }

  /** As Ctrl-C or a service manager would; by the handle, which leaves the output open. */
  public void terminate() {
    process.toHandle().destroy();
  }

  /** As a power cut would, but for the machine. */
  public void kill() {
    process.toHandle().destroyForcibly();
  }

  public int exitCode() throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      throw new AssertionError("Still running: " + String.join("\n", lines));
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
