package org.quantock.web.api.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.NotSignedIn;

/** Stands before every method of the API and refuses callers without one of its permissions. */
@Provider
public class ApiGuard implements ContainerRequestFilter {

  @Inject private Caller caller;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    check(resource.getResourceMethod(), caller.person());
  }

  /** Deny by default: a method that names no permission is open to nobody. */
  static void check(Method method, Actor actor) {
    OpensWith opens = method.getAnnotation(OpensWith.class);
    if (opens == null) {
      throw new NotPermitted("Nobody may do this: it names no permission.");
    }
    if (Arrays.stream(opens.value()).noneMatch(actor::may)) {
      if (!actor.may(Permission.SIGNED_IN)) {
        throw new NotSignedIn("Show an API token: this is not for everybody.");
      }
      throw new NotPermitted("Your token or your account does not reach this.");
    }
  }
}
