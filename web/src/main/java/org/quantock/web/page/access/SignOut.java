package org.quantock.web.page.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.quantock.application.access.EndSession;
import org.quantock.application.access.RecordSignOut;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;

/** Ends the session; only by post, so that no link can sign anybody out. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient EndSession endSession;
  @Inject private transient RecordSignOut recordSignOut;
  @Inject private transient Caller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (caller.person().may(Permission.SIGNED_IN)) {
      Standings.of(request)
          .ifPresentOrElse(standing -> endSession.handle(standing.id()), recordSignOut::handle);
    }
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(request.getContextPath() + "/");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
