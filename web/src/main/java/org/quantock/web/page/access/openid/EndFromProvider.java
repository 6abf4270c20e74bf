package org.quantock.web.page.access.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quantock.application.access.openid.EndProviderSessions;
import org.quantock.application.access.openid.LogoutTokens;
import org.quantock.application.access.openid.OpenIdSwitch;
import org.quantock.application.access.openid.ProviderUnavailable;
import org.quantock.application.access.openid.SignInRefused;
import org.quantock.application.shared.Log;

/**
 * Takes the logout tokens that the provider's server posts (ACC-57). No browser and no session is
 * behind such a request; the token's signature alone says that it is the provider's.
 */
@WebServlet("/openid/back-channel-logout")
public class EndFromProvider extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Log LOG = Log.of(EndFromProvider.class);
  private static final int LONGEST = 16_384;

  @Inject private transient OpenIdSwitch openId;
  @Inject private transient LogoutTokens tokens;
  @Inject private transient EndProviderSessions end;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (openId.settings().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setStatus(status(request));
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(0);
  }

  private int status(HttpServletRequest request) {
    String token = request.getParameter("logout_token");
    if (token == null || token.length() > LONGEST) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    try {
      return end.handle(tokens.check(token))
          ? HttpServletResponse.SC_OK
          : HttpServletResponse.SC_BAD_REQUEST;
    } catch (SignInRefused refused) {
      LOG.warning("A logout token was refused: " + refused.reason());
      return HttpServletResponse.SC_BAD_REQUEST;
    } catch (ProviderUnavailable unavailable) {
      LOG.warning("A logout token could not be checked", unavailable);
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
  }
}
