/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form on a page, with its hidden fields and what is filled in. */
public final class PortalForm {

  private final PortalHttpClient client;
  private final FormElement form;
  private final List<ChosenFile> files = new ArrayList<>();

  PortalForm(PortalHttpClient client, FormElement form) {
    this.client = client;
    this.form = form;
  }

  /** The form's element, for looking at what is in it. */
  public FormElement element() {
    return form;
  }

  /** Where the form goes. */
  public URI action() {
    return URI.create(form.absUrl("action"));
  }

  /** Where it would go from another site, which does not know the token of the session. */
  public URI actionWithoutToken() {
    return URI.create(action().toString().replaceAll("([?&])p_auth=[^&]*", "$1"));
  }

  /** Where it goes with another token, such as that of somebody else's session. */
  public URI actionWithToken(String token) {
    return URI.create(action().toString().replaceAll("p_auth=[^&]*", "p_auth=" + token));
  }

  /** The value of a field, by the name of {@link #set}. */
  public String value(String name) {
    return field(name).val();
  }

  /**
   * Fills in a text, ticks a radio button or checkbox with that value, or chooses an option.
   *
   * @param name the name of the field, with or without the portlet's namespace
   */
  public PortalForm set(String name, String value) {
    Element field = field(name);
    String type = field.attr("type");
    if (field.normalName().equals("select")) {
      field.select("option").removeAttr("selected");
      required(field.selectFirst("option[value=\"" + value + "\"]"), value).attr("selected", "");
    } else if (type.equals("radio") || type.equals("checkbox")) {
      String group = "[name=\"" + field.attr("name") + "\"]";
      form.select(group).removeAttr("checked");
      required(form.selectFirst(group + "[value=\"" + value + "\"]"), value).attr("checked", "");
    } else {
      field.val(value);
    }
    return this;
  }

  /**
   * Chooses a file in a file field; a field that takes several can be given more.
   *
   * @param name the name of the field, with or without the portlet's namespace
   * @throws IllegalStateException if the form would send the names of files only
   */
  public PortalForm file(String name, String fileName, byte[] content) {
    if (!isMultipart()) {
      throw new IllegalStateException("The form does not send files: " + form.attributes());
    }
    Element field = field(name);
    if (!field.attr("type").equals("file")) {
      throw new IllegalStateException("Not a field for files: " + field);
    }
    files.add(new ChosenFile(field.attr("name"), fileName, content));
    return this;
  }

  /** Fills in the first field that a CSS query finds. */
  public PortalForm setWhere(String cssQuery, String value) {
    required(form.selectFirst(cssQuery), cssQuery).val(value);
    return this;
  }

  /** Takes a field out, as somebody does who forges a request. */
  public PortalForm remove(String name) {
    field(name).remove();
    return this;
  }

  /** Sends the form to where it goes. */
  public PortalPage submit() {
    return submitTo(action());
  }

  /** Sends the form with the button of this text, to where that goes, with its name and value. */
  public PortalPage submitWith(String buttonText) {
    for (Element button : form.select("button[name]")) {
      if (button.text().strip().equals(buttonText)) {
        URI address =
            button.hasAttr("formaction") ? URI.create(button.absUrl("formaction")) : action();
        return submitTo(
            address, List.of(HttpConnection.KeyVal.create(button.attr("name"), button.val())));
      }
    }
    throw new NoSuchElementException("No button with a name says '" + buttonText + "'");
  }

  /** Sends the form's values elsewhere, as somebody does who forges a request. */
  public PortalPage submitTo(URI address) {
    return submitTo(address, List.of());
  }

  private PortalPage submitTo(URI address, List<KeyVal> pressed) {
    List<KeyVal> fields = Stream.concat(form.formData().stream(), pressed.stream()).toList();
    return client.send(isMultipart() ? multipart(address, fields) : urlEncoded(address, fields));
  }

  private static HttpRequest.Builder urlEncoded(URI address, List<KeyVal> fields) {
    String body =
        fields.stream()
            .map(field -> encode(field.key()) + "=" + encode(field.value()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder multipart(URI address, List<KeyVal> fields) {
    List<String> fileFields = form.select("input[type=file]").eachAttr("name");
    MultipartBody body = new MultipartBody();
    for (KeyVal field : fields) {
      if (!fileFields.contains(field.key())) {
        body.field(field.key(), field.value());
      }
    }
    for (String fileField : fileFields) {
      List<ChosenFile> chosen =
          files.stream().filter(file -> file.field().equals(fileField)).toList();
      chosen.forEach(file -> body.file(fileField, file.name(), file.content()));
      if (chosen.isEmpty()) {
        body.file(fileField, "", new byte[0]);
      }
    }
    return HttpRequest.newBuilder(address)
        .header("Content-Type", body.contentType())
        .POST(body.publisher());
  }

  private boolean isMultipart() {
    return form.attr("enctype").equalsIgnoreCase("multipart/form-data");
  }

  private Element field(String name) {
    String query = "[name=\"" + name + "\"],[name$=\"_" + name + "\"]";
    return required(form.selectFirst(query), name);
  }

  private static Element required(Element element, String what) {
    if (element == null) {
      throw new NoSuchElementException("Not in the form: " + what);
    }
    return element;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private record ChosenFile(String field, String name, byte[] content) {}
}
