/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A mail server that answers each receiver as the test says, of which GreenMail knows no way. What
 * it takes it forgets, but for the receivers.
 */
final class RefusingMailServer implements AutoCloseable {

  private final ServerSocket serverSocket;
  private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
  private volatile String answer = "250 OK";

  RefusingMailServer() throws IOException {
    serverSocket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    Thread thread = new Thread(this::serve, "refusing-mail-server");

    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return serverSocket.getLocalPort();
  }

  /** How it answers RCPT from now on, such as {@code 550 5.1.1 No such user}. */
  void answers(String reply) {
    answer = reply;
  }

  /** The receivers of what it took. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  @Override
  public void close() throws IOException {
    serverSocket.close();
  }

  private void serve() {
    while (!serverSocket.isClosed()) {
      try (Socket socket = serverSocket.accept()) {
        talk(socket);
      } catch (IOException e) {
        // The client went away, or the test has ended.
      }
    }
  }

  private void talk(Socket socket) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    String receiver = "";

    say(socket, "220 localhost");
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String command = line.toUpperCase(Locale.ROOT);

      if (command.startsWith("RCPT")) {
        receiver = line;
        say(socket, answer);
      } else if (command.startsWith("DATA")) {
        say(socket, "354 Go on");
        while (!".".equals(reader.readLine())) {
          // What it says is not kept.
        }
        taken.add(receiver);
        say(socket, "250 OK");
      } else if (command.startsWith("QUIT")) {
        say(socket, "221 Bye");
        return;
      } else {
        say(socket, "250 OK");
      }
    }
  }

  private static void say(Socket socket, String reply) throws IOException {
    OutputStream output = socket.getOutputStream();

    output.write((reply + "\r\n").getBytes(US_ASCII));
    output.flush();
  }
}
