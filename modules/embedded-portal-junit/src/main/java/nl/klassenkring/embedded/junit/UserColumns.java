/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import java.io.IOException;
import java.io.InputStream;
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

  private final String apiPackage;
  private final String namespace;
  private final Map<String, List<String>> byEntity = new TreeMap<>();

  private UserColumns(Document serviceXml) {
    apiPackage = serviceXml.selectFirst("service-builder").attr("package-path");
    namespace = serviceXml.selectFirst("namespace").text();
    // One without columns has no table: it is a service only.
    for (Element entity : serviceXml.select("entity:has(> column)")) {
      List<String> names =
          entity.select("> column").eachAttr("name").stream()
              .filter(name -> name.equals("userId") || name.endsWith("UserId"))
              .toList();
      byEntity.put(entity.attr("name"), names);
    }
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
    Map<String, List<String>> byType = new TreeMap<>();
    byEntity.forEach(
        (entity, names) -> {
          if (!names.isEmpty()) {
            byType.put(apiPackage + ".model." + entity, names);
          }
        });
    return byType;
  }

  /** The same by the name of the entity's table, with tables that have none. */
  Map<String, List<String>> byTable() {
    Map<String, List<String>> byTable = new TreeMap<>();
    byEntity.forEach((entity, names) -> byTable.put(namespace + "_" + entity, names));
    return byTable;
  }
}
