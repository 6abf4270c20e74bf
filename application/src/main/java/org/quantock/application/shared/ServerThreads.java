package org.quantock.application.shared;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The threads of the server. They are looked up, because injecting them with {@code @Resource} into
 * a bean of a library jar fails on Payara 6.
 */
final class ServerThreads {

  private ServerThreads() {}

  static ExecutorService now() {
    return named("java:comp/DefaultManagedExecutorService");
  }

  static ScheduledExecutorService again() {
    return named("java:comp/DefaultManagedScheduledExecutorService");
  }

  private static <T> T named(String name) {
    try {
      return InitialContext.doLookup(name);
    } catch (NamingException e) {
      throw new IllegalStateException("The server has no threads at " + name + ".", e);
    }
  }
}
