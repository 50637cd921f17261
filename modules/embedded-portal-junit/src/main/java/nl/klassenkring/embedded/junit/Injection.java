/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.icegreen.greenmail.util.GreenMail;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.klassenkring.embedded.EmbeddedPortal;

/** What one test is given, by type. */
final class Injection {

  private final EmbeddedPortal portal;
  private final Map<Class<?>, Supplier<?>> offers;
  private final Map<Class<?>, Object> given = new HashMap<>();

  Injection(PortalFixture fixture) {
    portal = fixture.portal();
    offers =
        Map.of(
            EmbeddedPortal.class, fixture::portal,
            ControllableClock.class, fixture::clock,
            SqlStatements.class, fixture::sqlStatements,
            GreenMail.class, fixture::mailServer,
            TestSchool.class, () -> TestSchool.create(portal.company()),
            PortalHttpClient.class, () -> new PortalHttpClient(portal.baseUri()));
  }

  boolean offers(Class<?> type) {
    return offers.containsKey(type) || portal.bundleContext().getServiceReference(type) != null;
  }

  Object get(Class<?> type) {
    Supplier<?> offer = offers.get(type);
    if (offer == null) {
      return portal.service(type);
    }
    Object value = given.get(type);
    if (value == null) {
      value = offer.get();
      given.put(type, value);
    }
    return value;
  }
}
