package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;

/** Where the caller is signed in, the latest seen first (ACC-23). */
@Query
@Requires(Permission.SIGNED_IN)
public class MySessions {

  private static final Pattern BROWSER =
      Pattern.compile("(Edg|OPR|Firefox|Chrome|Chromium|Safari|curl|Java-http-client)/");
  private static final Pattern SYSTEM =
      Pattern.compile("(Windows|Android|iPhone|iPad|Mac OS X|CrOS|Linux)");

  private SignInSessions sessions;
  private SignInLimits limits;
  private Sessions now;
  private Caller caller;

  protected MySessions() {}

  @Inject
  public MySessions(SignInSessions sessions, SignInLimits limits, Sessions now, Caller caller) {
    this.sessions = sessions;
    this.limits = limits;
    this.now = now;
    this.caller = caller;
  }

  /**
   * @param here the session that asks
   */
  public List<SessionRow> ask(SignInSessionId here) {
    return sessions.open(caller.person().id()).stream()
        .filter(session -> session.isLive(now.now(), limits.idle(), limits.absolute()))
        .map(session -> row(session, session.id().equals(here)))
        .toList();
  }

  private static SessionRow row(SignInSession session, boolean here) {
    return new SessionRow(
        session.id().toString(),
        session.startedAt(),
        session.seenAt(),
        session.address(),
        shortened(session.browser()),
        here);
  }

  private static String shortened(String browser) {
    Matcher name = BROWSER.matcher(browser);
    Matcher system = SYSTEM.matcher(browser);
    String program = name.find() ? name.group(1).replace("Edg", "Edge") : "Unknown browser";
    return system.find() ? program + " on " + system.group(1) : program;
  }
}
