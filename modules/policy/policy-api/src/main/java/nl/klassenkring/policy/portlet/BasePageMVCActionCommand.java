/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCActionCommand;
import com.liferay.portal.kernel.portlet.url.builder.PortletURLBuilder;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.util.PortalUtil;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Does one thing and sends the browser on, so that reloading the page does not repeat it. A refused
 * form comes back with all that was typed and the reason.
 */
public abstract class BasePageMVCActionCommand extends BaseMVCActionCommand {

  @Override
  protected final void doProcessAction(ActionRequest actionRequest, ActionResponse actionResponse)
      throws Exception {

    hideDefaultErrorMessage(actionRequest);
    hideDefaultSuccessMessage(actionRequest);

    try {
      PageRequest pageRequest = PageRequest.of(actionRequest, clock, policyService);
      Done done = act(actionRequest, pageRequest);

      SessionMessages.add(actionRequest, PageKeys.DONE, done.key);
      sendRedirect(actionRequest, actionResponse, next(actionResponse, done));
    } catch (NoSuchModelException | PrincipalException exception) {
      SessionErrors.add(actionRequest, exception.getClass(), exception);
      showAgain(actionResponse, PageKeys.REFUSED_COMMAND);
    } catch (PortalException portalException) {
      Optional<Refusal> refusal = refusal(portalException);

      if (refusal.isEmpty()) {
        throw portalException;
      }

      SessionErrors.add(actionRequest, PageKeys.REFUSED, refusal.get());
      getFormParameters(actionRequest).forEach(actionResponse.getRenderParameters()::setValue);
      showAgain(actionResponse, getFormCommand());
    }
  }

  /** Does it, through services that check permissions. */
  protected abstract Done act(ActionRequest actionRequest, PageRequest pageRequest)
      throws PortalException;

  /** Gives the render command of the form, for when it is refused. */
  protected abstract String getFormCommand();

  /** Gives what the form must be told besides all that was sent, when it is refused. */
  protected Map<String, String> getFormParameters(ActionRequest actionRequest) {
    return Map.of();
  }

  /** Gives why it was refused; empty when it failed. */
  protected abstract Optional<Refusal> refusal(PortalException portalException);

  private static String next(ActionResponse actionResponse, Done done) {
    if (!done.address.isEmpty()) {
      return done.address;
    }

    PortletURLBuilder.AfterMVCRenderCommandNameStep step =
        PortletURLBuilder.createRenderURL(PortalUtil.getLiferayPortletResponse(actionResponse))
            .setMVCRenderCommandName(done.nextCommand);

    done.nextParameters.forEach((name, value) -> step.setParameter(name, value));

    return step.buildString();
  }

  private static void showAgain(ActionResponse actionResponse, String mvcRenderCommandName) {
    actionResponse.getRenderParameters().setValue("mvcRenderCommandName", mvcRenderCommandName);
  }

  /** What was done, and the page that comes next. Immutable. */
  protected static final class Done {

    private final String key;
    private final String nextCommand;
    private final Map<String, String> nextParameters;
    private final String address;

    /** Makes it with the key of a text and the next page's render command and parameters. */
    public Done(String key, String nextCommand, Map<String, String> nextParameters) {
      this.key = key;
      this.nextCommand = nextCommand;
      this.nextParameters = Map.copyOf(nextParameters);
      address = "";
    }

    /** Makes it with the address of another page, for who can see this one no more. */
    public Done(String key, String address) {
      this.key = key;
      this.address = address;
      nextCommand = "";
      nextParameters = Map.of();
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  protected Clock clock;

  @Reference protected PolicyService policyService;
}
