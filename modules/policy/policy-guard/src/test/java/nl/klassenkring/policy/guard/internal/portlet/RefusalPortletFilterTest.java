/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.filter.FilterChain;
import nl.klassenkring.policy.guard.internal.content.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalPortletFilterTest {

  private final ActionRequest request = mock(ActionRequest.class);
  private final ActionResponse response = mock(ActionResponse.class);
  private final FilterChain chain = mock(FilterChain.class);
  private final RefusalPortletFilter filter = new RefusalPortletFilter();

  @BeforeEach
  void wire() throws Exception {
    Field clock = RefusalPortletFilter.class.getDeclaredField("clock");
    clock.setAccessible(true);
    clock.set(filter, Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC));
  }

  @Test
  void throwsOnWhatIsNoRefusalAndKeepsNothing() throws Exception {
    PortletException failure = new PortletException("The disk is full");
    doThrow(failure).when(chain).doFilter(request, response);

    assertThatThrownBy(() -> filter.doFilter(request, response, chain)).isSameAs(failure);

    assertThat(Refusals.isRequestOpen()).isFalse();
    verify(request, never()).getPortletSession();
  }

  @Test
  void leavesNothingOnTheThreadAndMakesNoSession() throws Exception {
    filter.doFilter(request, response, chain);

    assertThat(Refusals.isRequestOpen()).isFalse();
    verify(chain).doFilter(request, response);
    verify(request, never()).getPortletSession();
  }

  @Test
  void writesNothingOnAPageWithoutARefusal() throws Exception {
    RenderRequest renderRequest = mock(RenderRequest.class);
    RenderResponse renderResponse = mock(RenderResponse.class);

    filter.doFilter(renderRequest, renderResponse, chain);

    verify(chain).doFilter(any(RenderRequest.class), any(RenderResponse.class));
    verify(renderResponse, never()).getWriter();
    verify(renderRequest, never()).getPortletSession();
  }
}
