/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.asset.kernel.model.AssetRendererFactory;
import com.liferay.portal.kernel.security.pwd.PasswordEncryptor;
import com.liferay.portal.kernel.util.FriendlyURLNormalizer;
import com.liferay.portal.kernel.util.PortalUtil;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.security.Key;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Lets the core boot until the real module services replace this class. */
final class Placeholders {

  private static final List<String> TYPES =
      List.of(
          "com.liferay.expando.kernel.util.ExpandoBridgeFactory",
          "com.liferay.exportimport.kernel.staging.LayoutStaging",
          "com.liferay.exportimport.kernel.staging.permission.StagingPermission",
          "com.liferay.portal.change.tracking.sql.CTSQLTransformer",
          "com.liferay.portal.kernel.cluster.ClusterExecutor",
          "com.liferay.portal.kernel.cookies.CookiesManager",
          "com.liferay.portal.kernel.encryptor.Encryptor",
          "com.liferay.portal.kernel.search.IndexerRegistry",
          "com.liferay.portal.kernel.security.ldap.LDAPSettings",
          "com.liferay.portal.kernel.security.pwd.Toolkit");

  private Placeholders() {}

  static void register(BundleContext context) {
    try {
      for (String type : TYPES) {
        context.registerService(type, proxy(Class.forName(type)), null);
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    registerSpecial(context);
  }

  private static void registerSpecial(BundleContext context) {
    context.registerService(
        FriendlyURLNormalizer.class.getName(),
        of(
            FriendlyURLNormalizer.class,
            (p, m, a) ->
                String.valueOf(a[0])
                    .toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^a-z0-9/]+", "-")),
        null);
    Map<String, Object> types = new HashMap<>();
    types.put(
        "type",
        new String[] {"COMPOSITE", "DEFAULT", "NONE", "BCRYPT", "PBKDF2", "PBKDF2WithHmacSHA1"});
    Object encryptor =
        of(
            PasswordEncryptor.class,
            (p, m, a) -> m.getName().equals("encrypt") ? "{X}" + a[1] : basic(p, m.getName(), a));
    context.registerService(
        PasswordEncryptor.class.getName(), encryptor, FrameworkUtil.asDictionary(types));
    Object fallback = proxy(AssetRendererFactory.class);
    Object factory =
        of(
            AssetRendererFactory.class,
            (p, m, a) ->
                switch (m.getName()) {
                  case "getClassName" -> "com.liferay.portal.kernel.model.User";
                  case "getType" -> "user";
                  case "getClassNameId" ->
                      PortalUtil.getClassNameId("com.liferay.portal.kernel.model.User");
                  default -> m.invoke(fallback, a);
                });
    context.registerService(AssetRendererFactory.class.getName(), factory, null);
  }

  private static Object basic(Object proxy, String method, Object[] arguments) {
    return switch (method) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "NONE";
    };
  }

  private static Object of(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static Object proxy(Class<?> type) {
    return of(
        type,
        (p, m, a) -> {
          switch (m.getName()) {
            case "equals", "hashCode", "toString":
              return basic(p, m.getName(), a);
            case "transform":
              return a[0];
            case "generateKey":
              return KeyGenerator.getInstance("AES").generateKey();
            case "serializeKey":
              return Base64.getEncoder().encodeToString(((Key) a[0]).getEncoded());
            case "deserializeKey":
              return new SecretKeySpec(Base64.getDecoder().decode((String) a[0]), "AES");
            default:
              return empty(m.getReturnType());
          }
        });
  }

  private static final Map<Class<?>, Object> EMPTY = new HashMap<>();

  static {
    EMPTY.put(boolean.class, false);
    EMPTY.put(int.class, 0);
    EMPTY.put(long.class, 0L);
    EMPTY.put(double.class, 0d);
    EMPTY.put(float.class, 0f);
  }

  private static Object empty(Class<?> type) {
    if (type == List.class || type == java.util.Collection.class) {
      return new ArrayList<>();
    }
    if (type == Map.class) {
      return new HashMap<>();
    }
    if (type == Set.class) {
      return new HashSet<>();
    }
    return EMPTY.containsKey(type) ? EMPTY.get(type) : type.isInterface() ? proxy(type) : null;
  }
}
