/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a browser sends for a form with files. */
final class MultipartBody {

  private final String boundary = "----boundary" + UUID.randomUUID();
  private final List<byte[]> chunks = new ArrayList<>();

  void field(String name, String value) {
    header("name=\"" + quoted(name) + "\"", "");
    chunks.add(value.getBytes(UTF_8));
    text("\r\n");
  }

  void file(String name, String fileName, byte[] content) {
    header(
        "name=\"" + quoted(name) + "\"; filename=\"" + quoted(fileName) + "\"",
        "Content-Type: application/octet-stream\r\n");
    chunks.add(content);
    text("\r\n");
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  /** To be called once, when all parts are in. */
  BodyPublisher publisher() {
    text("--" + boundary + "--\r\n");
    long length = chunks.stream().mapToLong(chunk -> chunk.length).sum();
    return BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(chunks), length);
  }

  private void header(String disposition, String more) {
    text("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more);
    text("\r\n");
  }

  private void text(String text) {
    chunks.add(text.getBytes(UTF_8));
  }

  /** As the HTML standard has it for names in such a body. */
  private static String quoted(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }
}
