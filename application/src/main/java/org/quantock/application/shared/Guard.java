package org.quantock.application.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Modifier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quantock.application.audit.AuditTrail;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.DomainException;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.NotSignedIn;

/**
 * Stands before every use case and query: refuses callers without the permission the class names,
 * refuses everybody where it names none, and fails a use case that left no audit entry (AUD-1). It
 * runs inside the transaction, so what fails here is rolled back; that it was refused is put on
 * record apart (AUD-4). Files that queries hand out are put on record too.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Guard {

  private final Caller caller;
  private final AuditTrail audit;

  @Inject
  public Guard(Caller caller, AuditTrail audit) {
    this.caller = caller;
    this.audit = audit;
  }

  @AroundInvoke
  public Object admit(InvocationContext invocation) throws Exception {
    if (!Modifier.isPublic(invocation.getMethod().getModifiers())) {
      return invocation.proceed();
    }
    Class<?> type = invocation.getMethod().getDeclaringClass();
    try {
      check(type, caller.person());
      return type.isAnnotationPresent(UseCase.class) ? change(type, invocation) : look(invocation);
    } catch (DomainException refusal) {
      audit.refuse(type, invocation.getParameters(), refusal);
      throw refusal;
    }
  }

  private Object change(Class<?> type, InvocationContext invocation) throws Exception {
    long before = audit.written();
    Object answer = invocation.proceed();
    if (audit.written() == before) {
      throw new IllegalStateException(type.getName() + " left no audit entry");
    }
    return answer;
  }

  private Object look(InvocationContext invocation) throws Exception {
    Object answer = invocation.proceed();
    Export export = invocation.getMethod().getAnnotation(Export.class);
    if (export != null) {
      audit.record(
          Deed.done(
              invocation.getMethod().getDeclaringClass().getSimpleName(),
              export.kind(),
              subject(export, invocation.getParameters()),
              "Downloaded " + export.file()));
    }
    return answer;
  }

  private static String subject(Export export, Object[] arguments) {
    return export.all()
        ? Stream.of(arguments).map(Object::toString).collect(Collectors.joining("/"))
        : arguments[0].toString();
  }

  /** Deny by default: a class without {@link Requires} is open to nobody. */
  static void check(Class<?> type, Actor actor) {
    Requires requires = type.getAnnotation(Requires.class);
    if (requires == null) {
      throw new NotPermitted("Nobody may do this: it names no permission.");
    }
    Permission needed = requires.value();
    if (!actor.may(needed)) {
      if (!actor.may(Permission.SIGNED_IN)) {
        throw new NotSignedIn("Sign in first: this is not for everybody.");
      }
      throw new NotPermitted("Your account does not have the role that this needs.");
    }
  }
}
