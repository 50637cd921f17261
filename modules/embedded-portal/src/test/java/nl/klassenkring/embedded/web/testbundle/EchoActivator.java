/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.testbundle;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.portlet.Portlet;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Registers the portlet as a component runtime would, with the properties of a component. */
public class EchoActivator implements BundleActivator {

  @Override
  public void start(BundleContext context) {
    AtomicInteger actions = new AtomicInteger();
    context.registerService(
        AtomicInteger.class,
        actions,
        FrameworkUtil.asDictionary(Map.of("counts", "actions of the echo portlet")));
    context.registerService(
        Portlet.class,
        new EchoPortlet(actions),
        FrameworkUtil.asDictionary(
            Map.of(
                "javax.portlet.name", "echo",
                "javax.portlet.display-name", "Echo",
                "javax.portlet.init-param.template-path", "/META-INF/resources/",
                "javax.portlet.init-param.view-template", "/view.jsp",
                "javax.portlet.resource-bundle", "content.Language",
                "javax.portlet.version", "3.0",
                "com.liferay.portlet.private-request-attributes", "false",
                "com.liferay.portlet.header-portlet-css", "/css/main.css",
                "com.liferay.portlet.header-portlet-javascript", new String[] {"/js/main.js"})));
  }

  @Override
  public void stop(BundleContext context) {
    // The framework takes the services back.
  }
}
