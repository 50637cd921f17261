/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.util.Portal;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.filter.ActionFilter;
import javax.portlet.filter.FilterChain;
import javax.portlet.filter.FilterConfig;
import javax.portlet.filter.PortletFilter;
import javax.portlet.filter.RenderFilter;
import nl.klassenkring.policy.guard.internal.content.GuardedRequest;
import nl.klassenkring.policy.guard.internal.content.Refusal;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Says in Liferay's own portlets why the guard refused something, which they lose: some keep only
 * the class of the exception, some throw it on. Keeps what was typed until it is shown, and tells
 * the guard which warnings the author has seen. Refuses nothing itself and lets nothing through.
 */
@Component(
    property = {
      "javax.portlet.name=com_liferay_blogs_web_portlet_BlogsAdminPortlet",
      "javax.portlet.name=com_liferay_blogs_web_portlet_BlogsPortlet",
      "javax.portlet.name=com_liferay_document_library_web_portlet_DLAdminPortlet",
      "javax.portlet.name=com_liferay_document_library_web_portlet_DLPortlet",
      "javax.portlet.name=com_liferay_document_library_web_portlet_IGDisplayPortlet",
      "javax.portlet.name=com_liferay_journal_web_portlet_JournalPortlet",
      "javax.portlet.name=com_liferay_message_boards_web_portlet_MBAdminPortlet",
      "javax.portlet.name=com_liferay_message_boards_web_portlet_MBPortlet"
    },
    service = PortletFilter.class)
public class RefusalPortletFilter implements ActionFilter, RenderFilter {

  private static final Log LOG = LogFactoryUtil.getLog(RefusalPortletFilter.class);

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PolicyService policyService;

  @Reference private Portal portal;

  @Override
  public void init(FilterConfig filterConfig) {
    // There is nothing to set up.
  }

  @Override
  public void destroy() {
    // There is nothing to give back.
  }

  @Override
  public void doFilter(ActionRequest request, ActionResponse response, FilterChain filterChain)
      throws IOException, PortletException {

    GuardedRequest guardedRequest =
        GuardedRequest.begin(RefusalSession.confirmableWarningKeys(request, clock.instant()));

    try {
      filterChain.doFilter(request, response);
    } catch (IOException | PortletException | RuntimeException exception) {
      if (guardedRequest.refusal().isEmpty()) {
        throw exception;
      }
      // The page that follows says why, better than the page of a portlet that failed.
      LOG.debug("A portlet threw a refusal on", exception);
    } finally {
      GuardedRequest.end();
    }

    guardedRequest
        .refusal()
        .ifPresent(
            refusal ->
                RefusalSession.keep(
                    request,
                    new RefusedForm(
                        refusal,
                        TypedTexts.of(portal.getHttpServletRequest(request).getParameterMap()))));
  }

  @Override
  public void doFilter(RenderRequest request, RenderResponse response, FilterChain filterChain)
      throws IOException, PortletException {

    Optional<RefusedForm> refusedForm = RefusalSession.take(request);

    if (refusedForm.isPresent()) {
      RefusedForm form = refusedForm.get();
      RefusalPage page =
          new RefusalPage(request.getLocale(), zone(form.refusal()), response.getNamespace());

      response.getWriter().write(page.html(form));
      RefusalSession.shown(request, form, clock.instant());
    }

    filterChain.doFilter(request, response);
  }

  /** Only what the policy service refused names a moment, so without it the zone tells nothing. */
  private ZoneId zone(Refusal refusal) {
    PolicyService policy = policyService;

    try {
      return policy == null ? ZoneOffset.UTC : policy.zone(refusal.groupId());
    } catch (PortalException exception) {
      LOG.error("The Site of a refusal is gone", exception);
      return ZoneOffset.UTC;
    }
  }
}
