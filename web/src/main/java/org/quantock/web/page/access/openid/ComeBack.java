package org.quantock.web.page.access.openid;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.access.openid.OpenIdSettings;
import org.quantock.application.access.openid.OpenIdSwitch;
import org.quantock.application.access.openid.OpenIdTalk;
import org.quantock.application.access.openid.PendingSignIn;
import org.quantock.application.access.openid.ProveAgainAtProvider;
import org.quantock.application.access.openid.ProviderUnavailable;
import org.quantock.application.access.openid.RefuseSignIn;
import org.quantock.application.access.openid.SignInByProvider;
import org.quantock.application.access.openid.SignInRefused;
import org.quantock.application.access.openid.VerifiedIdentity;
import org.quantock.application.shared.Log;
import org.quantock.domain.access.openid.ProviderSessionId;

/** Where the provider sends the browser back to, with a code or with the reason why not. */
@WebServlet(OpenIdSettings.CALLBACK)
public class ComeBack extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Log LOG = Log.of(ComeBack.class);

  @Inject private transient OpenIdSwitch openId;
  @Inject private transient OpenIdTalk talk;
  @Inject private transient OpenIdBrowser browser;
  @Inject private transient Entrance entrance;
  @Inject private transient OpenIdVisit visit;
  @Inject private transient SignInByProvider signIn;
  @Inject private transient ProveAgainAtProvider proveAgain;
  @Inject private transient RefuseSignIn refuse;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (openId.settings().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + answer(request, response));
  }

  /** Only a browser that follows the provider uses up a state. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  /** The page to go on with. */
  private String answer(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    Optional<PendingSignIn> pending = browser.take(request.getParameter("state"));
    if (pending.isEmpty()) {
      return refused(SignInRefused.notBegunHere());
    }
    try {
      VerifiedIdentity verified = talk.finish(pending.get(), parameters(request));
      return switch (pending.get().purpose()) {
        case SIGN_IN -> signIn(verified, pending.get().next(), request, response);
        case LINK -> {
          browser.keep(verified);
          yield "/account-link";
        }
        case INVITATION -> {
          browser.keep(verified);
          yield pending.get().next();
        }
        case STEP_UP -> proveAgain(verified, pending.get().next());
      };
    } catch (SignInRefused refused) {
      return refused(refused);
    } catch (ProviderUnavailable unavailable) {
      LOG.warning("The OpenID Connect provider is not available", unavailable);
      return NotSignedIn.UNAVAILABLE.address();
    }
  }

  private String signIn(
      VerifiedIdentity verified,
      String next,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException {
    SignInByProvider.Answer answer = signIn.handle(verified, visit.origin());
    if (answer.admitted().isPresent()) {
      entrance.enter(answer.admitted().get(), request, response);
      return next;
    }
    if (answer.linked()) {
      return NotSignedIn.ENDED.address();
    }
    browser.keep(verified);
    return "/sign-in-link";
  }

  private String proveAgain(VerifiedIdentity verified, String next) {
    ProviderSessionId session = browser.session().orElseThrow(SignInRefused::notBegunHere);
    proveAgain.handle(session, verified);
    return next;
  }

  private String refused(SignInRefused refused) {
    LOG.info("Sign-in through the provider was refused: " + refused.reason());
    refuse.handle(refused);
    return NotSignedIn.of(refused.reason()).address();
  }

  private static Map<String, List<String>> parameters(HttpServletRequest request) {
    Map<String, List<String>> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, all) -> parameters.put(name, Arrays.asList(all)));
    return parameters;
  }
}
