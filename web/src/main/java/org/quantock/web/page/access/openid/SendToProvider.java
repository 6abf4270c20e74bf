package org.quantock.web.page.access.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quantock.application.access.openid.OpenIdSwitch;
import org.quantock.application.access.openid.OpenIdTalk;
import org.quantock.application.access.openid.ProviderUnavailable;
import org.quantock.application.access.openid.Purpose;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;

/**
 * Sends the browser to the provider: to sign in, to link ({@code for=link}) or to prove again who
 * the person is ({@code for=again}). It stores nothing but the attempt in the browser's session.
 */
@WebServlet("/openid/sign-in")
public class SendToProvider extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(SendToProvider.class.getName());

  @Inject private transient OpenIdSwitch openId;
  @Inject private transient OpenIdTalk talk;
  @Inject private transient OpenIdBrowser browser;
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
    if (purpose != Purpose.SIGN_IN && !signedIn) {
      response.sendRedirect(request.getContextPath() + "/sign-in");
      return;
    }
    if (purpose == Purpose.STEP_UP && browser.session().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      OpenIdTalk.Begun begun = talk.begin(purpose, next);
      browser.begin(begun.pending());
      response.sendRedirect(begun.address().toString());
    } catch (ProviderUnavailable unavailable) {
      LOG.log(System.Logger.Level.WARNING, "The OpenID Connect provider: {0}", cause(unavailable));
      response.sendRedirect(request.getContextPath() + NotSignedIn.UNAVAILABLE.address());
    }
  }

  private static Purpose purpose(String asked) {
    return "link".equals(asked)
        ? Purpose.LINK
        : "again".equals(asked) ? Purpose.STEP_UP : Purpose.SIGN_IN;
  }

  /** What to log: the sentence and what is behind it, in one line. */
  static String cause(Throwable thrown) {
    StringBuilder text = new StringBuilder(String.valueOf(thrown.getMessage()));
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      text.append(" ").append(cause.getMessage());
    }
    String line = text.toString().replaceAll("\\p{Cntrl}", " ");
    return line.length() <= 500 ? line : line.substring(0, 500) + "…";
  }
}
