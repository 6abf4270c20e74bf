package org.quantock.application.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Modifier;
import java.time.Clock;
import org.quantock.domain.shared.ProofNeeded;

/** Stands before the use cases that ask for a fresh proof, behind the guard of permissions. */
@FreshProof
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class ProofGuard {

  private final Proof proof;
  private final Clock clock;

  @Inject
  public ProofGuard(Proof proof, Clock clock) {
    this.proof = proof;
    this.clock = clock;
  }

  @AroundInvoke
  public Object admit(InvocationContext invocation) throws Exception {
    if (Modifier.isPublic(invocation.getMethod().getModifiers())
        && !proof.isFresh(clock.instant())) {
      throw new ProofNeeded();
    }
    return invocation.proceed();
  }
}
