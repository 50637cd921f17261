/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.crash;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klassenkring.embedded.EmbeddedPortalMain;
import nl.klassenkring.embedded.junit.ChildJvm;

/** An embedded portal in a JVM of its own, started as its command line does, that can be killed. */
final class PortalProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 180;
  private static final Pattern READY = Pattern.compile("Ready at (\\S+) after ([0-9]+[.,][0-9]) s");

  private final Process process;
  private final CompletableFuture<Matcher> ready = new CompletableFuture<>();

  private PortalProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts the portal with the class path and the module options of this JVM and waits until it
   * serves pages.
   *
   * @param log where its output goes, after what is there already
   */
  static PortalProcess start(Path log, List<String> options) {
    PortalProcess portal =
        new PortalProcess(ChildJvm.start(EmbeddedPortalMain.class, List.of(), options));
    Thread reader = new Thread(() -> portal.read(log), "portal-output");
    reader.setDaemon(true);
    reader.start();
    portal.awaitReady(log);
    return portal;
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private void read(Path log) {
    try (BufferedReader output = process.inputReader();
        BufferedWriter writer =
            Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        writer.write(line);
        writer.newLine();
        writer.flush();
        Matcher matcher = READY.matcher(line);
        if (matcher.find()) {
          ready.complete(matcher);
        }
      }
      ready.completeExceptionally(new IllegalStateException("The portal has ended, see " + log));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  private void awaitReady(Path log) {
    try {
      ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      kill();
      throw new IllegalStateException("The portal does not get ready, see " + log, e);
    }
  }

  URI baseUri() {
    return URI.create(ready.join().group(1));
  }

  /** From the start of the JVM until the first page can be had. */
  double secondsToReady() {
    return Double.parseDouble(ready.join().group(2).replace(',', '.'));
  }

  /** What the portal's heap holds after a full collection, in MB. */
  long idleHeap() {
    jcmd("GC.run");
    Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
    if (!used.find()) {
      throw new IllegalStateException("The JVM does not tell how large its heap is");
    }
    return Long.parseLong(used.group(1)) / 1024;
  }

  private String jcmd(String command) {
    try {
      Process jcmd =
          new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), command)
              .redirectErrorStream(true)
              .start();
      return new String(jcmd.getInputStream().readAllBytes(), Charset.defaultCharset());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code kill -9} does: the process ends at once and cleans nothing up. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  /** What Ctrl-C does. */
  void stop() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Process " + process.pid() + " does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
