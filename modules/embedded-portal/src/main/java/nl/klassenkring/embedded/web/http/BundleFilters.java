/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.http;

import com.liferay.portal.kernel.module.util.SystemBundleUtil;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.EmbeddedPortalException;
import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** Hands each request to the filters that are services with a {@code servlet-filter-name}. */
@StandsInFor("com.liferay.portal.web")
public final class BundleFilters extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String FILTER =
      "(&(objectClass=" + Filter.class.getName() + ")(servlet-filter-name=*))";

  private transient ServiceTracker<Filter, Filter> filters;

  @Override
  public void init() {
    BundleContext bundleContext = SystemBundleUtil.getBundleContext();
    try {
      filters = new ServiceTracker<>(bundleContext, bundleContext.createFilter(FILTER), null);
    } catch (InvalidSyntaxException e) {
      throw new EmbeddedPortalException("No filter: " + FILTER, e);
    }
    filters.open();
  }

  @Override
  public void destroy() {
    filters.close();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    next(List.copyOf(filters.getTracked().values()).iterator(), chain).doFilter(request, response);
  }

  private static FilterChain next(Iterator<Filter> rest, FilterChain chain) {
    return (request, response) -> {
      if (rest.hasNext()) {
        rest.next().doFilter(request, response, next(rest, chain));
      } else {
        chain.doFilter(request, response);
      }
    };
  }
}
