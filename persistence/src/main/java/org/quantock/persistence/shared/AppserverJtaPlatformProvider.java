package org.quantock.persistence.shared;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hibernate.engine.transaction.jta.platform.internal.SunOneJtaPlatform;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatform;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatformProvider;

/**
 * Tells Hibernate the transaction manager of Payara and GlassFish. Answers nothing on other
 * servers, which name their own; a setting in {@code persistence.xml} would override those.
 */
public class AppserverJtaPlatformProvider implements JtaPlatformProvider {

  @Override
  public JtaPlatform getProvidedJtaPlatform() {
    try {
      InitialContext.doLookup("java:appserver/TransactionManager");
      return new SunOneJtaPlatform();
    } catch (NamingException notThisKindOfServer) {
      return null;
    }
  }
}
