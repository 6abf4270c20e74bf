package org.quantock.web.page.access.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quantock.application.access.openid.FindProviderSession;
import org.quantock.application.access.openid.OpenIdSwitch;
import org.quantock.application.access.openid.OpenIdTalk;
import org.quantock.application.access.openid.ProviderUnavailable;
import org.quantock.application.access.openid.Purpose;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Log;
import org.quantock.domain.access.Permission;
import org.quantock.web.page.access.Destination;

/**
 * Sends the browser to the provider: to sign in, to accept an invitation ({@code for=invitation}),
 * to link ({@code for=link}) or to prove again who the person is ({@code for=again}). It stores
 * nothing but the attempt in the browser's session.
 */
@WebServlet("/openid/sign-in")
public class SendToProvider extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Log LOG = Log.of(SendToProvider.class);

  @Inject private transient OpenIdSwitch openId;
  @Inject private transient OpenIdTalk talk;
  @Inject private transient OpenIdBrowser browser;
  @Inject private transient FindProviderSession find;
  @Inject private transient Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (openId.settings().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String next = Destination.of(request.getParameter("next"));
    Purpose purpose = purpose(request.getParameter("for"));
    boolean signedIn = caller.person().may(Permission.SIGNED_IN);
    boolean needsSession = purpose == Purpose.LINK || purpose == Purpose.STEP_UP;
    if (needsSession && !signedIn) {
      response.sendRedirect(request.getContextPath() + "/sign-in");
      return;
    }
    if (purpose == Purpose.STEP_UP && browser.session().flatMap(find::ask).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      OpenIdTalk.Begun begun = talk.begin(purpose, next);
      browser.begin(begun.pending());
      response.sendRedirect(begun.address().toString());
    } catch (ProviderUnavailable unavailable) {
      LOG.warning("The OpenID Connect provider is not available", unavailable);
      response.sendRedirect(request.getContextPath() + NotSignedIn.UNAVAILABLE.address());
    }
  }

  private static Purpose purpose(String asked) {
    return switch (asked == null ? "" : asked) {
      case "link" -> Purpose.LINK;
      case "again" -> Purpose.STEP_UP;
      case "invitation" -> Purpose.INVITATION;
      default -> Purpose.SIGN_IN;
    };
  }
}
