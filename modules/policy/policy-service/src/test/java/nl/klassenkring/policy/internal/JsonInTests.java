/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import com.liferay.portal.json.JSONArrayImpl;
import com.liferay.portal.json.JSONObjectImpl;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import java.lang.reflect.Proxy;

/**
 * Gives Liferay's JSON objects to tests that run without a portal. Liferay's own factory cannot be
 * had there: it reads portal.properties when it is made.
 */
public final class JsonInTests {

  private JsonInTests() {}

  public static void provide() {
    new JSONFactoryUtil()
        .setJSONFactory(
            (JSONFactory)
                Proxy.newProxyInstance(
                    JSONFactory.class.getClassLoader(),
                    new Class<?>[] {JSONFactory.class},
                    (proxy, method, arguments) -> {
                      if (method.getName().equals("createJSONArray") && arguments == null) {
                        return new JSONArrayImpl();
                      }
                      if (method.getName().equals("createJSONObject")) {
                        return arguments == null
                            ? new JSONObjectImpl()
                            : new JSONObjectImpl((String) arguments[0]);
                      }
                      throw new UnsupportedOperationException(method.toString());
                    }));
  }
}
