/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.osgi.framework.Bundle;

/**
 * Where a Service Builder bundle keeps keys of users, read from the {@code service.xml} that it
 * ships: so a test of what happens to a user's data can forget no entity and no column.
 */
public final class UserColumns {

  private final Document serviceXml;

  private UserColumns(Document serviceXml) {
    this.serviceXml = serviceXml;
  }

  /** Reads the entities of a bundle, by its symbolic name. */
  public static UserColumns of(EmbeddedPortal portal, String bundleName) throws IOException {
    Bundle bundle =
        Arrays.stream(portal.bundleContext().getBundles())
            .filter(candidate -> bundleName.equals(candidate.getSymbolicName()))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("No bundle " + bundleName));
    try (InputStream stream = bundle.getEntry("service.xml").openStream()) {
      return new UserColumns(Jsoup.parse(stream, "UTF-8", "", Parser.xmlParser()));
    }
  }

  /** The names of the columns with keys of users, by the class name of the entity's model. */
  public Map<String, List<String>> byType() {
    Map<String, List<String>> columns = new TreeMap<>();
    String apiPackage = serviceXml.selectFirst("service-builder").attr("package-path");
    for (Element entity : serviceXml.select("entity")) {
      List<String> names =
          entity.select("> column").eachAttr("name").stream()
              .filter(name -> name.endsWith("serId"))
              .toList();
      if (!names.isEmpty()) {
        columns.put(apiPackage + ".model." + entity.attr("name"), names);
      }
    }
    return columns;
  }

  /**
   * Where anything of a user is left: his key, or his name or address within a text.
   *
   * @return table, column and value of each trace
   */
  public List<String> traces(User user) throws SQLException {
    List<String> traces = new ArrayList<>();
    String namespace = serviceXml.selectFirst("namespace").text();
    try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String entity : serviceXml.select("entity").eachAttr("name")) {
        String table = namespace + "_" + entity;
        try (ResultSet rows = statement.executeQuery("select * from " + table)) {
          addTraces(table, rows, user, traces);
        }
      }
    }
    return traces;
  }

  private static void addTraces(String table, ResultSet rows, User user, List<String> traces)
      throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      for (int i = 1; i <= columns; i++) {
        String value = rows.getString(i);
        if (value != null && isTrace(value, user)) {
          traces.add(table + "." + rows.getMetaData().getColumnLabel(i) + "=" + value);
        }
      }
    }
  }

  private static boolean isTrace(String value, User user) {
    return value.matches("(?s)(.*\\D)?" + user.getUserId() + "(\\D.*)?")
        || value.contains(user.getFullName())
        || value.contains(user.getScreenName())
        || value.contains(user.getEmailAddress());
  }
}
