/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.StringUtil;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.TestUser;

/** The browser of somebody, who has the token of his own session and makes up addresses. */
final class RoleBrowser {

  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String JSON_SERVICE = "c/portal/json_service";
  private static final String BOUNDARY = "klassenkring-matrix";

  private final PortalHttpClient client;
  private final String token;

  private RoleBrowser(PortalHttpClient client, PortalPage page) {
    this.client = client;
    token = page.document().selectFirst("input[name=p_auth]").val();
    client.followRedirects(false);
  }

  static RoleBrowser guest(URI baseUri) {
    PortalHttpClient client = new PortalHttpClient(baseUri);
    return new RoleBrowser(client, client.get("sign-in"));
  }

  static RoleBrowser signedIn(URI baseUri, TestUser user) {
    PortalHttpClient client = new PortalHttpClient(baseUri);
    return new RoleBrowser(client, client.signIn(user));
  }

  /**
   * Asks a command of a portlet on a page, with the token of the session where one is asked for.
   */
  PortalPage ask(String page, PortletCommand command, Map<String, Object> fields) {
    String namespace = "_" + command.portletId() + "_";
    String address =
        page
            + "?p_p_id="
            + command.portletId()
            + "&p_p_lifecycle="
            + command.phase().lifecycle()
            + "&p_p_state=normal&p_p_mode=view";
    return switch (command.phase()) {
      case RENDER ->
          post(
              address + "&" + namespace + "mvcRenderCommandName=" + encode(command.name()),
              fields,
              namespace);
      case RESOURCE ->
          post(address + "&p_p_resource_id=" + encode(command.name()), fields, namespace);
      case ACTION -> act(address + "&p_auth=" + token, command, fields, namespace);
    };
  }

  /** Not in the address, which would become longer than a server reads. */
  private PortalPage post(String address, Map<String, Object> fields, String namespace) {
    return client.post(address, URL_ENCODED, urlEncoded(fields, namespace));
  }

  /**
   * Sends what an action needs, but for the token: as a page of somebody else lets a browser do.
   */
  PortalPage forge(String page, PortletCommand command, Map<String, Object> fields) {
    return act(
        page + "?p_p_id=" + command.portletId() + "&p_p_lifecycle=1&p_p_state=normal&p_p_mode=view",
        command,
        fields,
        "_" + command.portletId() + "_");
  }

  /** Calls a remote service as a JSON service. */
  PortalPage call(ServiceAction action, Things things) {
    return client.post(JSON_SERVICE + "?p_auth=" + token, URL_ENCODED, json(action, things));
  }

  /** Calls it without the token. */
  PortalPage forgeCall(ServiceAction action, Things things) {
    return client.post(JSON_SERVICE, URL_ENCODED, json(action, things));
  }

  private static String json(ServiceAction action, Things things) {
    Map<String, Object> fields = new TreeMap<>();
    for (String name : action.parameters()) {
      Object value = things.get(action.name(), name);
      if (value != null) {
        fields.put(name, jsonText(value));
      }
    }
    fields.put("serviceClassName", action.type().getName() + "Util");
    fields.put("serviceMethodName", action.method().getName());
    fields.put("serviceParameters", JSONFactoryUtil.serialize(action.parameters().toArray()));
    return urlEncoded(fields, "");
  }

  private static String jsonText(Object value) {
    if (value instanceof Date date) {
      return Long.toString(date.toInstant().toEpochMilli());
    }
    if (value instanceof String[] texts) {
      return String.join(",", texts);
    }
    if (value instanceof long[] numbers) {
      return StringUtil.merge(numbers);
    }
    if (value instanceof ServiceContext) {
      return "{}";
    }
    if (value instanceof Map<?, ?> map) {
      JSONObject jsonObject = JSONFactoryUtil.createJSONObject();
      map.forEach((key, text) -> jsonObject.put(key.toString(), text.toString()));
      return jsonObject.toString();
    }
    return value.toString();
  }

  private PortalPage act(
      String address, PortletCommand command, Map<String, Object> fields, String namespace) {

    String action = address + "&" + namespace + "javax.portlet.action=" + encode(command.name());
    return fields.values().stream().anyMatch(ChosenFile.class::isInstance)
        ? client.post(
            action, "multipart/form-data; boundary=" + BOUNDARY, multipart(fields, namespace))
        : client.post(action, URL_ENCODED, urlEncoded(fields, namespace));
  }

  private static String urlEncoded(Map<String, Object> fields, String namespace) {
    return fields.entrySet().stream()
        .filter(field -> !(field.getValue() instanceof ChosenFile))
        .flatMap(
            field ->
                texts(field.getValue())
                    .map(text -> encode(namespace + field.getKey()) + "=" + encode(text)))
        .collect(Collectors.joining("&"));
  }

  private static Stream<String> texts(Object value) {
    return value instanceof String[] texts ? Arrays.stream(texts) : Stream.of(text(value));
  }

  private static byte[] multipart(Map<String, Object> fields, String namespace) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) -> {
          if (value instanceof String[]) {
            return;
          }
          String field = "Content-Disposition: form-data; name=\"" + namespace + name + '"';
          body.writeBytes(("--" + BOUNDARY + "\r\n" + field).getBytes(UTF_8));
          if (value instanceof ChosenFile file) {
            String type = "\r\nContent-Type: application/octet-stream\r\n\r\n";
            body.writeBytes(("; filename=\"" + file.name() + '"' + type).getBytes(UTF_8));
            body.writeBytes(file.content());
          } else {
            body.writeBytes(("\r\n\r\n" + text(value)).getBytes(UTF_8));
          }
          body.writeBytes("\r\n".getBytes(UTF_8));
        });
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return body.toByteArray();
  }

  private static String text(Object value) {
    return value.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
