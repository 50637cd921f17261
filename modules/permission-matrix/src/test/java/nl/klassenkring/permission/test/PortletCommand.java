/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * What a browser can ask of a portlet of the suite.
 *
 * @param name the name of the MVC command
 * @param variant which of the things that the command can do it is about; empty for the usual one
 */
record PortletCommand(String portletId, Phase phase, String name, String variant) {

  /** What a request is for, with the number that Liferay's addresses have for it. */
  enum Phase {
    RENDER(0, MVCRenderCommand.class),
    ACTION(1, MVCActionCommand.class),
    RESOURCE(2, MVCResourceCommand.class);

    private final int lifecycle;
    private final Class<?> type;

    Phase(int lifecycle, Class<?> type) {
      this.lifecycle = lifecycle;
      this.type = type;
    }

    int lifecycle() {
      return lifecycle;
    }
  }

  /** All commands that the suite's bundles offer, as the running framework says it. */
  static List<PortletCommand> all(EmbeddedPortal portal) {
    List<PortletCommand> commands = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      for (ServiceReference<?> reference : references(portal, phase.type)) {
        if (reference.getBundle().getSymbolicName().startsWith("nl.klassenkring.")) {
          for (String portletId : texts(reference, "javax.portlet.name")) {
            commands.add(new PortletCommand(portletId, phase, name(reference), ""));
          }
        }
      }
    }
    return commands;
  }

  /** The same command for another of the things that it can do. */
  PortletCommand as(String otherVariant) {
    return new PortletCommand(portletId, phase, name, otherVariant);
  }

  /** The row in the table. */
  String row() {
    return phase.name().toLowerCase(Locale.ROOT) + " " + key();
  }

  /** The name with its variant. */
  String key() {
    return name + variant;
  }

  /** The longest, for the first page of a portlet is called / as well. */
  private static String name(ServiceReference<?> reference) {
    return texts(reference, "mvc.command.name").stream()
        .max(Comparator.comparing(String::length))
        .orElseThrow();
  }

  private static List<String> texts(ServiceReference<?> reference, String property) {
    Object value = reference.getProperty(property);
    return value instanceof String[] texts ? Arrays.asList(texts) : List.of((String) value);
  }

  private static List<ServiceReference<?>> references(EmbeddedPortal portal, Class<?> type) {
    try {
      return List.of(portal.bundleContext().getAllServiceReferences(type.getName(), null));
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
